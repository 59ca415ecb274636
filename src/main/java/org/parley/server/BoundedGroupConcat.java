package org.parley.server;

import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.ExprTransformApplyTransform;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * Stops a query whose GROUP_CONCAT makes a text of many megabytes. Such a text doubles its memory
 * in one step, which nothing that only looks on is quick enough to notice.
 */
final class BoundedGroupConcat implements RewriteFactory {
  private static final int MAX_CHARACTERS = 4_000_000;

  @Override
  public Rewrite create(Context context) {
    Rewrite standard = Optimize.stdOptimizationFactory.create(context);
    Groups groups = new Groups();
    ExprTransformApplyTransform inside = new ExprTransformApplyTransform(groups, null, null);
    return op -> Transformer.transform(groups, inside, standard.rewrite(op));
  }

  /** Puts the bounded aggregate in the place of the plain one. */
  private static final class Groups extends TransformCopy {
    @Override
    public Op transform(OpGroup group, Op inner) {
      List<ExprAggregator> aggregators =
          group.getAggregators().stream().map(Groups::bounded).toList();
      return OpGroup.create(inner, group.getGroupVars(), aggregators);
    }

    private static ExprAggregator bounded(ExprAggregator plain) {
      return plain.getAggregator() instanceof AggGroupConcat concat
          ? new ExprAggregator(plain.getVar(), new Bounded(concat))
          : plain;
    }
  }

  /** GROUP_CONCAT with an end. */
  private static final class Bounded extends AggGroupConcat {
    Bounded(AggGroupConcat plain) {
      super(plain.getExprList().get(0), plain.getSeparator());
    }

    @Override
    public Aggregator copy(ExprList expressions) {
      return new Bounded(new AggGroupConcat(expressions.get(0), getSeparator()));
    }

    @Override
    public Accumulator createAccumulator() {
      int separator = getSeparator() == null ? 1 : getSeparator().length();
      return new Counting(super.createAccumulator(), getExpr(), separator);
    }
  }

  /** Counts the characters on their way. */
  private static final class Counting implements Accumulator {
    private final Accumulator plain;
    private final Expr text;
    private final int separator;
    private long characters;

    Counting(Accumulator plain, Expr text, int separator) {
      this.plain = plain;
      this.text = text;
      this.separator = separator;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      characters += separator + length(row, environment);
      if (characters > MAX_CHARACTERS) {
        throw new QueryCancelledException();
      }
      plain.accumulate(row, environment);
    }

    private int length(Binding row, FunctionEnv environment) {
      try {
        return text.eval(row, environment).asString().length();
      } catch (ExprEvalException e) {
        return 0;
      }
    }

    @Override
    public NodeValue getValue() {
      return plain.getValue();
    }
  }
}
