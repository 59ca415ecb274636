package org.parley.annotation;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The past forms of English verbs that no ending gives away, with their dictionary forms. */
final class IrregularVerbs {
  private static final String FORMS =
      """
      arose arise, arisen arise, awoke awake, awoken awake, beaten beat, became become,
      began begin, begun begin, bent bend, besought beseech, bit bite, bitten bite, bled bleed,
      blew blow, blown blow, bore bear, borne bear, bought buy, bound bind, bred breed,
      broke break, broken break, brought bring, built build, burnt burn, came come,
      caught catch, chose choose, chosen choose, clung cling, crept creep, dealt deal, did do,
      done do, drank drink, drawn draw, drew draw, dreamt dream, driven drive, drove drive,
      drunk drink, dug dig, dwelt dwell, eaten eat, ate eat, fallen fall, fed feed, fell fall,
      felt feel, fled flee, flew fly, flown fly, flung fling, forbade forbid, forbidden forbid,
      foresaw foresee, foreseen foresee, forgave forgive, forgiven forgive, forgot forget,
      forgotten forget, forsaken forsake, forsook forsake, forwent forgo, fought fight,
      found find, froze freeze, frozen freeze, gave give, given give, gone go, got get,
      gotten get, grew grow, grown grow, heard hear, held hold, hidden hide, hid hide, hung hang,
      kept keep, knelt kneel, knew know, known know, laid lay, leant lean, leapt leap,
      learnt learn, led lead, left leave, lent lend, lit light, lost lose, made make,
      meant mean, met meet, misled mislead, mistook mistake, mistaken mistake,
      misunderstood misunderstand, outbid outbid, outdid outdo, overcame overcome,
      overridden override, overrode override, overran overrun, overtaken overtake,
      overtook overtake, overthrew overthrow, overthrown overthrow, paid pay, pled plead,
      ran run, rang ring, redrawn redraw, redrew redraw, repaid repay, resold resell,
      ridden ride, risen rise, rode ride, rose rise, rung ring, said say, sang sing, sank sink,
      sat sit, saw see, seen see, sent send, shaken shake, shone shine, shook shake, shot shoot,
      shown show, shrank shrink, shrunk shrink, slain slay, slept sleep, slid slide,
      slung sling, sold sell, sought seek, spat spit, sped speed, spent spend, spoke speak,
      spoken speak, sprang spring, sprung spring, spun spin, stank stink, stole steal,
      stolen steal, stood stand, strode stride, stricken strike, striven strive, strove strive,
      struck strike, strung string, stuck stick, stung sting, sunk sink, sung sing, swam swim,
      swept sweep, swollen swell, swore swear, sworn swear, swum swim, swung swing, taken take,
      taught teach, thought think, threw throw, thrown throw, told tell, took take, tore tear,
      torn tear, trod tread, trodden tread, undercut undercut, underlay underlie,
      undertaken undertake, undertook undertake, understood understand, undid undo,
      undone undo, unwound unwind, upheld uphold, went go, wept weep, withdrawn withdraw,
      withdrew withdraw, withheld withhold, withstood withstand, woke wake, woken wake,
      won win, wore wear, worn wear, wove weave, woven weave, written write, wrote write,
      wrought work, wrung wring
      """;

  private static final Map<String, String> BY_FORM = read();

  private IrregularVerbs() {}

  /** The dictionary form of a past form, or the word itself where it is none of these. */
  static String base(String past) {
    return BY_FORM.getOrDefault(past, past);
  }

  private static Map<String, String> read() {
    Map<String, String> forms = new HashMap<>();
    for (String pair : FORMS.split(",")) {
      String[] words = pair.trim().split("\\s+");
      forms.put(words[0], words[1]);
    }
    return Collections.unmodifiableMap(forms);
  }
}
