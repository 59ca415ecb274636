package org.parley.article;

import java.util.regex.Pattern;

/** News agencies as datelines and credits name them. */
final class Agencies {
  /** A regular expression without capturing groups. */
  static final String NAME =
      "(?:Reuters?|(?:The )?Associated Press|AP|A\\.P\\.|AFP|Agence France[- ]Presse|UPI"
          + "|United Press International|Bloomberg(?: Business)?(?: News)?|Dow Jones(?: Newswires)?"
          + "|Kyodo(?: News)?|Jiji(?: Press)?|Xinhua(?: News Agency)?|(?:Itar-)?Tass|DPA|dpa|AFX"
          + "|Knight[- ]Ridder|PTI|Press Trust of India|IANS|ANSA|EFE|Interfax|Yonhap|Nikkei"
          + "|(?:The )?Canadian Press|CP|Press Association|PA|AAP|Australian Associated Press|CNA"
          + "|Scripps Howard|Cox News|Gannett|McClatchy|Hearst|Newhouse|Tribune|Bernama|Antara|MTI"
          + "|Notimex|Inter Press|IPS|Market News(?: International)?|MNI|RTTNews|TASR|CTK|PAP)"
          + "(?: News)?(?: Services?| Newspapers| Newswires?)?";

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i:from|by|via|source:?|compiled from)?\\s*(?i:the )?(?:"
              + NAME
              + "|(?i:(?:(?:times|staff and|local|news|combined|our) )?(?:wire|news)"
              + " (?:services?|reports?|dispatches|agencies)))"
              + "(?:(?: and |, ?|/)(?:the )?(?:"
              + NAME
              + "|(?i:staff reports?|wire reports?|wire services)))*[.,]?");

  private Agencies() {}

  /** Whether a line does nothing but name agencies as the source: "From Reuters". */
  static boolean credit(String line) {
    return CREDIT.matcher(line).matches();
  }
}
