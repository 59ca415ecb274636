package org.parley.server;

/** Builds an HTML page; everything that is not a tag of ours is escaped. */
final class Html {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --line: #8886; --soft: #8882; --link: light-dark(#0b57a4, #8ab8f5); }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 62rem; margin: 0 auto; padding: 1rem; }
      a { color: var(--link); } h1 { line-height: 1.2; margin: .5rem 0; } h2 { margin-top: 2rem; }
      nav, .soft { font-size: .9rem; opacity: .85; } .types span { border: 1px solid var(--line);
      border-radius: 1rem; padding: 0 .6rem; margin-right: .3rem; font-size: .85rem; }
      table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top;
      padding: .3rem .8rem .3rem 0; border-top: 1px solid var(--line); } th { font-weight: 600; width: 14rem; }
      li { margin: .8rem 0; } blockquote { margin: .2rem 0; padding-left: .8rem; border-left: 3px solid var(--line); }
      mark { background: light-dark(#fff1a8, #665a10); color: inherit; } .text { white-space: pre-wrap; }
      .denied, .possible, .conditional { opacity: .8; font-style: italic; }
      pre { white-space: pre-wrap; background: var(--soft); padding: .6rem; overflow-wrap: anywhere; }
      .iri { overflow-wrap: anywhere; }
      """;

  private final StringBuilder page = new StringBuilder();

  Html(String title) {
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">\n")
        .append(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    text(title).tags(" · Parley</title>\n<style>\n").tags(STYLE).tags("</style></head>\n<body>\n");
    tags("<nav><a href=\"/\">Parley</a></nav>\n<main>\n");
  }

  /** Adds markup of the program's own. */
  Html tags(String markup) {
    page.append(markup);
    return this;
  }

  /** Adds text from outside. */
  Html text(String words) {
    page.append(escape(words));
    return this;
  }

  /** Adds an element with text in it. */
  Html element(String name, String words) {
    return tags("<" + name + ">").text(words).tags("</" + name + ">");
  }

  /** Adds a link to an address of http, https or this server; other addresses become plain text. */
  Html link(String address, String words) {
    if (!address.matches("(https?:/)?/.*")) {
      return text(words);
    }
    return tags("<a href=\"").text(address).tags("\">").text(words).tags("</a>");
  }

  /** The whole page. */
  String page() {
    return page + "</main>\n</body>\n</html>\n";
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
