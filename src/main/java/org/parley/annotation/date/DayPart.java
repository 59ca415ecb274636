package org.parley.annotation.date;

/** The parts of a day. */
enum DayPart {
  MORNING("MO"),
  MIDDAY("MI"),
  AFTERNOON("AF"),
  EVENING("EV"),
  NIGHT("NI"),
  DAYTIME("DT");

  private final String code;

  DayPart(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
