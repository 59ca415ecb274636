package org.parley.server;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;

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
    Patterns patterns = new Patterns();
    ExpressionGuard expressions = new ExpressionGuard();
    Walker.walk(op, patterns, expressions);
    return patterns.refusal().or(expressions::refusal);
  }

  /** Looks at everything but the expressions. */
  private static final class Patterns extends OpVisitorBase {
    private static final List<String> REFUSED =
        List.of("java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/");

    private Optional<String> refusal = Optional.empty();

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
