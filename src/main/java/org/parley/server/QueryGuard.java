package org.parley.server;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.path.PathWriter;

/** Finds in a query what would reach outside the store, or grow without bounds inside it. */
final class QueryGuard {

  /**
   * @param query parsed, as it came from outside
   * @return why it is refused; empty where it may run
   */
  Optional<String> refusal(Query query) {
    if (query.getQueryPattern() == null) {
      return Optional.empty();
    }
    Op op = Algebra.compile(query);
    ExpressionGuard expressions = new ExpressionGuard();
    Patterns patterns = new Patterns(expressions);
    expressions.patterns(patterns);
    Walker.walk(op, patterns, expressions);
    return patterns.refusal().or(expressions::refusal);
  }

  /** Looks at everything but the expressions. */
  private static final class Patterns extends OpVisitorBase {
    private static final List<String> REFUSED =
        List.of("java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/");

    private final ExpressionGuard expressions;
    private Optional<String> refusal = Optional.empty();

    Patterns(ExpressionGuard expressions) {
      this.expressions = expressions;
    }

    Optional<String> refusal() {
      return refusal;
    }

    @Override
    public void visit(OpService service) {
      refuse("SERVICE is disabled: this endpoint answers from its own store only");
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(this::check);
    }

    @Override
    public void visit(OpQuadPattern pattern) {
      pattern.getBasicPattern().forEach(this::check);
    }

    @Override
    public void visit(OpPropFunc function) {
      check(function.getProperty());
    }

    @Override
    public void visit(OpPath path) {
      String text = PathWriter.asString(path.getTriplePath().getPath());
      if (REFUSED.stream().anyMatch(prefix -> text.contains("<" + prefix))) {
        refuse("a property function in the path " + text + " is disabled");
      }
    }

    /** The walker passes sort keys over. */
    @Override
    public void visit(OpOrder order) {
      for (SortCondition condition : order.getConditions()) {
        Walker.walk(condition.getExpression(), this, expressions);
      }
    }

    /** The walker passes aggregates over. */
    @Override
    public void visit(OpGroup group) {
      group.getAggregators().forEach(aggregator -> aggregator.visit(expressions));
    }

    private void check(Triple triple) {
      check(triple.getPredicate());
    }

    private void check(Node predicate) {
      if (predicate.isURI() && REFUSED.stream().anyMatch(predicate.getURI()::startsWith)) {
        refuse("the property function <" + predicate.getURI() + "> is disabled");
      }
    }

    private void refuse(String reason) {
      if (refusal.isEmpty()) {
        refusal = Optional.of(reason);
      }
    }
  }
}
