package org.parley.claim.measure;

/** The sorts of measures that can be told without a word for them. */
enum DeedSort {
  IMPORT_BAN("import-ban", "Sanction", "import ban"),
  EXPORT_BAN("export-ban", "Sanction", "export ban"),
  EXPORT_CONTROL("export-control", "Sanction", "export control"),
  QUOTA("quota", "Quota", "quota"),
  TAX("tax", "TradeMeasure", "tax"),
  TARIFF("tariff", "Tariff", "tariff"),
  SANCTION("sanction", "Sanction", "sanction"),
  BLACKLIST("blacklist", "Sanction", "blacklist"),
  MARKET_OPENING("market-opening", "MarketOpening", "market opening"),
  EXPORT_LICENCE("export-licence", "TradeMeasure", "export licence"),
  IMPORT_LICENCE("import-licence", "TradeMeasure", "import licence"),
  CONTENT_RULE("local-content-requirement", "TradeMeasure", "local content requirement"),
  COMPLAINT("complaint", "Investigation", "complaint"),
  PURCHASE("purchase-plan", "VoluntaryPlan", "purchase plan"),
  INVESTMENT("investment-pledge", "VoluntaryPlan", "investment pledge"),
  RESTRAINT("voluntary-export-restraint", "VoluntaryPlan", "voluntary export restraint");

  private final String iri;
  private final String type;
  private final String kind;

  DeedSort(String name, String type, String kind) {
    this.iri = "https://w3id.org/parley/vocab/measure-kind/" + name;
    this.type = type;
    this.kind = kind;
  }

  /** IRI of the kind of measure. */
  String iri() {
    return iri;
  }

  /** Local name of the class. */
  String type() {
    return type;
  }

  /** Label of the kind. */
  String kind() {
    return kind;
  }
}
