package org.parley.server;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.parley.rdf.Terms;

/**
 * Finds expressions that a timeout does not stop: regular expressions that try too many ways, and
 * texts or numbers that double with every step.
 */
final class ExpressionGuard extends ExprVisitorBase {
  private static final int MAX_REPETITIONS = 3;
  private static final int MAX_GROWTH = 256;
  private static final int MAX_PRODUCTS = 12;
  private static final int MAX_GROUP_CONCATS = 4;
  private static final Pattern ESCAPED = Pattern.compile("\\\\([pP]\\{[^}]*\\}|.)", Pattern.DOTALL);
  private static final Pattern REPEATED_GROUP = Pattern.compile("\\)[*+{]");
  private static final Pattern SPECIAL_GROUP = Pattern.compile("\\(\\?(?!:)");
  private static final Pattern REPETITION = Pattern.compile("[*+{]");
  private static final Pattern FLAGS = Pattern.compile("[ism]*");

  private OpVisitor patterns = new OpVisitorBase();
  private Optional<String> refusal = Optional.empty();
  private long growth = 1;
  private int products;
  private int groupConcats;

  /** Says what looks at the patterns inside expressions. */
  void patterns(OpVisitor visitor) {
    patterns = visitor;
  }

  Optional<String> refusal() {
    return refusal;
  }

  @Override
  public void visit(ExprFunctionN function) {
    if (function instanceof E_Regex) {
      checkRegex(function.getArg(2), function.getArg(3));
    } else if (function instanceof E_StrReplace) {
      checkRegex(function.getArg(2), function.getArg(4));
      checkReplacement(function.getArg(3));
    } else if (function instanceof E_StrConcat) {
      grow(function.getArgs().stream().filter(argument -> !argument.isConstant()).count());
    } else if (function instanceof E_Function call) {
      checkCall(call);
    } else if (function instanceof E_Call) {
      refuse("CALL is disabled: name the function itself");
    }
  }

  @Override
  public void visit(ExprFunction2 function) {
    if (function instanceof E_Multiply && ++products > MAX_PRODUCTS) {
      refuse("more than " + MAX_PRODUCTS + " multiplications in one query are not allowed");
    }
  }

  @Override
  public void visit(ExprAggregator aggregator) {
    if ((aggregator.getAggregator() instanceof AggGroupConcat
            || aggregator.getAggregator() instanceof AggGroupConcatDistinct)
        && ++groupConcats > MAX_GROUP_CONCATS) {
      refuse("more than " + MAX_GROUP_CONCATS + " GROUP_CONCATs in one query are not allowed");
    }
    ExprList inner = aggregator.getAggregator().getExprList();
    if (inner != null) {
      Walker.walk(inner, patterns, this);
    }
  }

  private void checkCall(E_Function call) {
    if (!call.getFunctionIRI().startsWith(Terms.XSD)) {
      refuse(
          "the function <"
              + call.getFunctionIRI()
              + "> is disabled: SPARQL's own functions and xsd: casts are allowed");
    }
  }

  private void checkRegex(Expr pattern, Expr flags) {
    Optional<String> text = constant(pattern);
    if (text.isEmpty() || flags != null && constant(flags).isEmpty()) {
      refuse("a regular expression has to be written out in the query; use CONTAINS for others");
      return;
    }
    if (flags != null && !FLAGS.matcher(constant(flags).orElseThrow()).matches()) {
      refuse("only the flags i, s and m are allowed in regular expressions");
    }
    String plain = ESCAPED.matcher(text.get()).replaceAll("x");
    if (REPEATED_GROUP.matcher(plain).find() || SPECIAL_GROUP.matcher(plain).find()) {
      refuse(
          "the regular expression \""
              + text.get()
              + "\" repeats a group, or has a special one: it may never end");
    }
    if (REPETITION.matcher(plain).results().count() > MAX_REPETITIONS) {
      refuse(
          "the regular expression \""
              + text.get()
              + "\" has more than "
              + MAX_REPETITIONS
              + " repetitions");
    }
  }

  private static Optional<String> constant(Expr expression) {
    return expression.isConstant() && expression.getConstant().isString()
        ? Optional.of(expression.getConstant().getString())
        : Optional.empty();
  }

  private void checkReplacement(Expr replacement) {
    Optional<String> text = constant(replacement);
    if (text.isEmpty()) {
      refuse("the replacement of REPLACE has to be written out in the query");
    }
    text.ifPresent(string -> grow(1 + string.length()));
  }

  private void grow(long factor) {
    growth = Math.min(Integer.MAX_VALUE, growth * Math.max(1, factor));
    if (growth > MAX_GROWTH) {
      refuse("CONCAT and REPLACE may make texts too long in this query: use fewer of them");
    }
  }

  private void refuse(String reason) {
    if (refusal.isEmpty()) {
      refusal = Optional.of(reason);
    }
  }
}
