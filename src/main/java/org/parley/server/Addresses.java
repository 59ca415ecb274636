package org.parley.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Leads the IRIs of Parley's namespaces to pages of this server, and back. */
final class Addresses {
  /** The ontology's own IRI, which is served with all its terms. */
  static final String ONTOLOGY = "https://w3id.org/parley/ontology";

  private static final String HOME = "https://w3id.org/parley";
  private static final List<String> SERVED = List.of("/id/", "/vocab/", "/ontology");

  private Addresses() {}

  /** Where a thing's page is: a path on this server, or the IRI itself. */
  static String of(String iri) {
    String path = iri.startsWith(HOME) ? iri.substring(HOME.length()) : "";
    return SERVED.stream().anyMatch(path::startsWith) ? path : iri;
  }

  /**
   * The IRI that a request is about.
   *
   * @param path of the request, as it was sent, percent signs and all
   */
  static String iri(String path) {
    return HOME + path;
  }

  /** The last part of a IRI in words: "holdsPost" is "holds post". */
  static String words(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ').toLowerCase(Locale.ROOT);
  }

  /** Whether a text is an absolute address of the web. */
  static boolean isWeb(String text) {
    try {
      String scheme = new URI(text).getScheme();
      return "https".equals(scheme) || "http".equals(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
