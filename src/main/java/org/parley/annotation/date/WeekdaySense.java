package org.parley.annotation.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day of the week.
 *
 * @param weekday 1 for Monday to 7
 * @param shift "last", "next" and the like
 * @param week the week it lies in, as in "Tuesday of last week"
 * @param owner whether something is said to be of that day: "Thursday's summit"
 */
record WeekdaySense(int weekday, Optional<Shift> shift, Optional<Sense> week, boolean owner)
    implements Sense {

  @Override
  public Meaning in(Scene scene) {
    DayOfWeek day = DayOfWeek.of(weekday);
    boolean textual = shift.isPresent() && shift.get().textual();
    Optional<LocalDate> base = textual ? scene.then(Unit.DAY) : scene.today();
    if (base.isEmpty()) {
      return Meaning.open("XXXX-WXX-" + weekday);
    }
    LocalDate from = base.get();
    Optional<LocalDate> again = owner && shift.isEmpty() ? toCome(scene, from) : Optional.empty();
    if (again.isPresent()) {
      return Meaning.unit(Unit.DAY, again.get(), "coming").from(from);
    }
    Optional<LocalDate> monday =
        week.flatMap(sense -> sense.in(scene).when())
            .map(when -> Unit.WEEK.around(when.first()).first());
    LocalDate chosen =
        monday.isPresent()
            ? monday.get().plusDays(weekday - 1)
            : shift.isPresent() ? shifted(from, day, scene) : bare(from, day, scene.direction());
    return Meaning.unit(
            Unit.DAY, chosen, textual ? "text" : Nearest.reading(Unit.DAY.around(chosen), from))
        .from(from);
  }

  /** The day of that name that the text has just told to come: "they meet on Thursday". */
  private Optional<LocalDate> toCome(Scene scene, LocalDate today) {
    return scene
        .lastOf(day -> day.getDayOfWeek().getValue() == weekday)
        .filter(day -> day.isAfter(today) && Unit.apart(today, day) <= Unit.WEEK.size());
  }

  private static LocalDate bare(LocalDate from, DayOfWeek day, Direction direction) {
    if (direction == Direction.NEAR) {
      LocalDate past = from.with(TemporalAdjusters.previousOrSame(day));
      LocalDate coming = from.with(TemporalAdjusters.nextOrSame(day));
      return Unit.apart(past, from) < Unit.apart(from, coming) ? past : coming;
    }
    return direction == Direction.FUTURE
        ? from.with(TemporalAdjusters.nextOrSame(day))
        : from.with(TemporalAdjusters.previousOrSame(day));
  }

  private LocalDate shifted(LocalDate from, DayOfWeek day, Scene scene) {
    return switch (shift.get()) {
      case LAST, PAST, PREVIOUS -> from.with(TemporalAdjusters.previous(day));
      case COMING, FOLLOWING -> from.with(TemporalAdjusters.next(day));
      case NEXT -> from.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(weekday - 1);
      case THAT, LATEST -> from.with(TemporalAdjusters.previousOrSame(day));
      case THIS ->
          scene.direction() == Direction.PAST
              ? Unit.WEEK.around(from).first().plusDays(weekday - 1)
              : from.with(TemporalAdjusters.nextOrSame(day));
    };
  }
}
