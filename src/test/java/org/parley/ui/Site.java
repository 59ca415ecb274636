package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.parley.rdf.Example;
import org.parley.server.Editing;
import org.parley.server.ParleyServer;
import org.parley.server.ServerOptions;
import org.parley.store.Store;

/**
 * A served store with a browser in front of it. After each test it looks whether the page reported
 * an error, asked another host for anything, or ran what an article holds.
 */
final class Site
    implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
  private static final double PATIENCE_MILLIS = 60_000;

  private final boolean edit;
  private final List<String> faults = new ArrayList<>();
  private Path folder;
  private Store store;
  private ParleyServer server;
  private Chromium chromium;
  private BrowserContext context;
  private Page page;

  private Site(boolean edit) {
    this.edit = edit;
  }

  /** A site that can only be read. */
  static Site readOnly() {
    return new Site(false);
  }

  /** A site that takes articles in. */
  static Site editable() {
    return new Site(true);
  }

  @Override
  public void beforeAll(ExtensionContext test) throws IOException {
    assumeTrue(
        Chromium.installed().isPresent(),
        "no Chromium is installed: the browser tests are left out; .ci/run installs it");
    assumeTrue(
        Site.class.getResource("/ui/index.html") != null,
        "the page is not built: run mvn verify without -Dui.skip");
    folder = Files.createTempDirectory("parley-page");
    store = Store.open(folder);
    store.load(Example.vocabulary());
    Shelf shelf = new Shelf();
    store.replace(shelf.quads());
    Optional<Editing> editing = edit ? Optional.of(shelf.editing()) : Optional.empty();
    server = ParleyServer.start(store, ServerOptions.STANDARD.withPort(0), editing);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    chromium = Chromium.start();
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    faults.clear();
    look(1440, 900);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Object attacked = page.evaluate("window.attacked ?? null");
    context.close();
    assertThat(attacked).as("an article's markup ran").isNull();
    assertThat(faults).as("what the page reported").isEmpty();
  }

  @Override
  public void afterAll(ExtensionContext test) throws IOException {
    if (chromium == null) {
      return;
    }
    chromium.close();
    server.close();
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Opens a window of a size anew. */
  Page look(int width, int height) {
    if (context != null) {
      context.close();
    }
    context =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    page = context.newPage();
    page.onPageError(error -> faults.add("error: " + error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            faults.add("console: " + message.text());
          }
        });
    page.onRequest(
        request -> {
          String url = request.url();
          if (!url.startsWith(server.url()) && !url.matches("(?s)(blob|data):.*")) {
            faults.add("request: " + url);
          }
        });
    return page;
  }

  Page page() {
    return page;
  }

  /** Opens a state of the page. */
  Page open(String path) {
    page.navigate(server.url() + path);
    return page;
  }

  /** Errors that a test brings about on purpose. */
  void expectFault(String part) {
    assertThat(faults).anyMatch(fault -> fault.contains(part));
    faults.removeIf(fault -> fault.contains(part));
  }

  Store store() {
    return store;
  }

  ParleyServer server() {
    return server;
  }
}
