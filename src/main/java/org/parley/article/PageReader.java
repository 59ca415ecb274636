package org.parley.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads web pages: the main content as Firefox's reader view finds it, and the page's own data. */
final class PageReader {
  private static final Pattern DECLARES_CHARSET =
      Pattern.compile("charset\\s*=", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f\\u00A0]+");
  private static final int HEAD = 4096;
  private static final int LONG_ENOUGH = 200;
  private static final String NO_ADDRESS = "http://localhost/";

  /**
   * The document of a page. Its stored text is the headline and the paragraphs of the main content,
   * parted by blank lines.
   *
   * @throws IOException where the bytes cannot be read as a page
   */
  Draft read(Input.OneFile input, byte[] bytes) throws IOException {
    Document page = parse(bytes);
    PageData data = PageData.of(page);
    Metadata metadata = input.known().or(data.metadata());
    String html = page.outerHtml();
    String address = metadata.url().filter(url -> url.startsWith("http")).orElse(NO_ADDRESS);
    net.dankito.readability4j.Article found = new Readability4J(address, html).parse();
    List<String> paragraphs = paragraphs(found.getContent());
    if (length(paragraphs) < LONG_ENOUGH) {
      List<String> body = data.body().map(PageReader::lines).orElse(List.of());
      List<String> all = paragraphs(page.body().outerHtml());
      paragraphs = length(body) >= LONG_ENOUGH ? body : paragraphs.isEmpty() ? all : paragraphs;
    }
    Optional<String> headline =
        data.headline()
            .or(() -> Optional.ofNullable(found.getTitle()))
            .map(PageReader::plain)
            .filter(title -> !title.isBlank());
    return new Draft(input.slug(), text(headline, paragraphs), 0, headline, metadata);
  }

  private static Document parse(byte[] bytes) throws IOException {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    return DECLARES_CHARSET.matcher(head).find()
        ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
        : Jsoup.parse(Decoder.decode(bytes));
  }

  private static String text(Optional<String> headline, List<String> paragraphs) {
    List<String> parts = new ArrayList<>();
    headline.ifPresent(parts::add);
    paragraphs.stream()
        .filter(paragraph -> headline.isEmpty() || !paragraph.equals(headline.get()))
        .forEach(parts::add);
    return String.join("\n\n", parts);
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  private static List<String> lines(String text) {
    return text.lines().map(PageReader::plain).filter(line -> !line.isBlank()).toList();
  }

  private static List<String> paragraphs(String html) {
    List<String> paragraphs = new ArrayList<>();
    if (html != null) {
      Collector collector = new Collector(paragraphs);
      Element body = Jsoup.parseBodyFragment(html).body();
      body.select("script, style, noscript, form, nav, figure, button, template").remove();
      collector.element(body);
      collector.flush();
    }
    return paragraphs;
  }

  private static String plain(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** Gathers the text of an element, a paragraph for each block. */
  private static final class Collector {
    private final List<String> paragraphs;
    private final StringBuilder open = new StringBuilder();

    Collector(List<String> paragraphs) {
      this.paragraphs = paragraphs;
    }

    void element(Element element) {
      for (Node child : element.childNodes()) {
        if (child instanceof TextNode text) {
          open.append(text.getWholeText());
        } else if (child instanceof Element inner) {
          inner(inner);
        }
      }
    }

    private void inner(Element inner) {
      String name = inner.normalName();
      if (name.equals("pre")) {
        flush();
        inner.wholeText().strip().lines().map(String::stripTrailing).forEach(this::line);
        paragraphs.add(open.toString().strip());
        open.setLength(0);
      } else if (name.equals("br")) {
        if (inner.nextElementSibling() != null
            && inner.nextElementSibling().normalName().equals("br")) {
          flush();
        } else {
          open.append(' ');
        }
      } else if (inner.isBlock() || name.toLowerCase(Locale.ROOT).matches("td|th|li|dt|dd")) {
        flush();
        element(inner);
        flush();
      } else {
        element(inner);
      }
    }

    private void line(String line) {
      open.append(line).append('\n');
    }

    void flush() {
      String paragraph = plain(open.toString());
      open.setLength(0);
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
  }
}
