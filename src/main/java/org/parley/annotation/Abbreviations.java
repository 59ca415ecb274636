package org.parley.annotation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.annotation.SentenceSplitter.Verdict;

/** Words that are written with a full stop, and what the stop means for the sentence. */
final class Abbreviations {

  /** Abbreviations that a name or a number follows: the stop never ends the sentence. */
  private static final Set<String> LEADING =
      words(
          "mr mrs ms messrs mme mlle dr prof rev fr sr hon gen lt col maj capt cmdr adm brig sgt cpl"
              + " pvt gov sen sens rep reps pres amb sec asst assoc dep supt det st mt ft rt no nos"
              + " vol fig art sect ch pp vs v cf e.g i.e viz approx est ca c.f jan feb mar apr jun jul"
              + " aug sept sep oct nov dec mon tues wed thurs fri sat sun a/s us$");

  /** Abbreviations that may end a sentence as well as stand within one. */
  private static final Set<String> EITHER =
      words(
          "u.s u.k u.n e.c e.e.c u.a.e d.c n.y l.a u.s.a u.s.s.r p.r.c inc corp co cos ltd plc bros"
              + " s.a n.v a.g s.p.a jr ph.d m.d m.p a.m p.m p.c etc et al mfg intl natl assn dept govt"
              + " ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich"
              + " minn miss mo mont neb nev n.h n.j n.m n.c n.d okla ore pa r.i s.c s.d tenn tex vt va"
              + " wash w.va wis wyo ont que b.c yr dlrs mln");

  /** Words that begin a sentence far more often than they go on with a name. */
  private static final Set<String> OPENERS =
      words(
          "the a an this that these those it its he she his her they their we our i you but and or so"
              + " yet if when while although though as at in on by for from with without under after"
              + " before since because until there here what who how why which some many most both no"
              + " not one however meanwhile also still then now earlier later last");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(\\.-?\\p{Lu})*");

  private static final Pattern DAYS =
      Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day|gmt|est|edt|pst|eastern|local");

  private Abbreviations() {}

  /** Whether a word with a stop at its end is an abbreviation. */
  static boolean hold(String token) {
    String word = token.substring(0, token.length() - 1);
    String lower = word.toLowerCase(Locale.ROOT);
    return LEADING.contains(lower) || EITHER.contains(lower) || INITIALS.matcher(word).matches();
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /**
   * What the stop behind a word means.
   *
   * @param word the word before the stop, without it
   * @param following the next word, without opening marks
   */
  static Verdict verdict(String word, String following) {
    String lower = word.toLowerCase(Locale.ROOT);
    String next = following.toLowerCase(Locale.ROOT);
    if (LEADING.contains(lower)) {
      boolean number = !following.isEmpty() && Character.isDigit(following.charAt(0));
      return lower.equals("no") && !number ? Verdict.BREAK : Verdict.JOIN;
    }
    if (lower.endsWith(".m") && DAYS.matcher(next).matches()) {
      return Verdict.JOIN;
    }
    boolean small = !following.isEmpty() && Character.isLowerCase(following.charAt(0));
    if (EITHER.contains(lower)) {
      if (small) {
        return Verdict.JOIN;
      }
      return opens(following, next) ? Verdict.BREAK : doubt(lower, following);
    }
    if (INITIALS.matcher(word).matches()) {
      return word.length() > 1 && opens(following, next) ? Verdict.BREAK : Verdict.JOIN;
    }
    return Verdict.BREAK;
  }

  private static boolean opens(String following, String next) {
    return OPENERS.contains(next) && !following.equals(following.toUpperCase(Locale.ROOT))
        || following.equals("A")
        || following.equals("I");
  }

  private static Verdict doubt(String lower, String following) {
    boolean capital = !following.isEmpty() && Character.isUpperCase(following.charAt(0));
    return capital && lower.matches("u\\.s|u\\.k|u\\.n|e\\.c") ? Verdict.JOIN : Verdict.DOUBTFUL;
  }
}
