package org.parley;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Article;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Evidence;
import org.parley.claim.Modality;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.entity.ArticleFacts;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Datelines;
import org.parley.entity.Entity;
import org.parley.entity.Incumbents;
import org.parley.entity.Ledger;
import org.parley.entity.MainGoods;
import org.parley.entity.Names;
import org.parley.entity.People;
import org.parley.entity.Resolver;
import org.parley.entity.Tracks;
import org.parley.entity.Value;
import org.parley.entity.action.ActionFacts;
import org.parley.entity.deadline.DeadlineFacts;
import org.parley.entity.figure.FigureFacts;
import org.parley.entity.measure.MeasureDefaults;
import org.parley.entity.measure.MeasureFacts;
import org.parley.entity.measure.MeasureSlots;
import org.parley.entity.meeting.MeetingFacts;
import org.parley.entity.meeting.NegotiationFacts;
import org.parley.entity.person.MentionFacts;
import org.parley.entity.person.PersonFacts;
import org.parley.entity.statement.StanceWords;
import org.parley.entity.statement.StatementFacts;
import org.parley.vocabulary.Vocabulary;

/** Resolves the claims of an article; one resolver serves any number of threads. */
public final class EntityResolver {
  private static final BigDecimal DATELINE_CONFIDENCE = new BigDecimal("0.95");

  private final Vocabulary vocabulary;
  private final People.Directory directory;
  private final Datelines datelines;
  private final StanceWords stanceWords;

  /** A resolver that knows what the vocabulary knows. */
  public EntityResolver(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.directory = People.Directory.of(vocabulary);
    this.datelines = new Datelines(vocabulary);
    this.stanceWords = new StanceWords();
  }

  /** The facts of an article about resolved entities. */
  public ArticleFacts resolve(ArticleClaims claims) {
    Reading reading = claims.reading();
    Context context = Context.of(vocabulary, reading, datelines);
    Bodies bodies = new Bodies(context);
    People people = new People(vocabulary, directory, context.day());
    people.meet(names(reading));
    titled(reading, people);
    Resolver resolver =
        new Resolver(reading, bodies, people, new Incumbents(context, bodies, people));
    Ledger ledger = new Ledger(reading.article());
    new MentionFacts(context, bodies, people, resolver, ledger).write();
    context.sent().ifPresent(sent -> sent(sent, ledger));
    new PersonFacts(context, bodies, people, resolver, ledger).write(claims.of("Person"));
    StatementFacts statements = new StatementFacts(context, bodies, resolver, ledger, stanceWords);
    statements.write(claims.of("Statement"));
    Map<String, Entity> sides =
        new ActionFacts(context, bodies, resolver, ledger).write(claims.of("Action"));
    MainGoods goods = new MainGoods(context, bodies);
    new MeasureFacts(
            context,
            bodies,
            ledger,
            new MeasureSlots(bodies, people, resolver),
            new MeasureDefaults(context, bodies, ledger, sides, goods))
        .write(claims.of("TradeMeasure"));
    Tracks tracks =
        new NegotiationFacts(context, bodies, resolver, ledger)
            .write(claims.of("Negotiation"), claims.of("TradeMeasure"), claims.of("Meeting"));
    new MeetingFacts(context, bodies, resolver, ledger).write(claims.of("Meeting"), tracks);
    new DeadlineFacts(context, bodies, resolver, ledger).write(claims.of("Deadline"), tracks);
    new FigureFacts(context, bodies, resolver, ledger, goods).write(claims.of("Figure"));
    statements.relate();
    return ledger.facts();
  }

  /** Notes where the article was sent from. */
  private static void sent(Datelines.Sent sent, Ledger ledger) {
    Article article = ledger.article();
    ledger.enter(sent.place());
    ledger.add(
        Names.ID + "article/" + article.slug(),
        "dateline",
        new Value.Resource(sent.place().iri()),
        new Evidence(sent.span(), sent.span().of(article.text())),
        Modality.ASSERTED,
        Optional.empty(),
        DATELINE_CONFIDENCE,
        "dateline");
  }

  /** Takes note of the surnames that stand right behind a title. */
  private static void titled(Reading reading, People people) {
    for (Tree tree : reading.trees()) {
      List<Mention> mentions = tree.sentence().mentions();
      for (int i = 1; i < mentions.size(); i++) {
        if (mentions.get(i - 1) instanceof Named post
            && mentions.get(i) instanceof Named person
            && post.category() == Named.Category.POST
            && person.category() == Named.Category.PERSON
            && person.span().start() == post.span().end() + 1) {
          people.meet(person, post.candidates());
        }
      }
    }
  }

  private static List<Named> names(Reading reading) {
    List<Named> names = new ArrayList<>();
    for (Tree tree : reading.trees()) {
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Named named && named.category() == Named.Category.PERSON) {
          names.add(named);
        }
      }
    }
    return names;
  }
}
