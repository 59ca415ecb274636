package org.parley.server;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
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
  private static final int MAX_GROWTH = 4096;
  private static final int MAX_PRODUCTS = 12;
  private static final int MAX_GROUP_CONCATS = 4;
  private static final Pattern REPEATED_GROUP = Pattern.compile("\\)\\s*[*+{]");
  private static final Pattern REPETITION = Pattern.compile("(?<!\\\\)[*+{]");

  private Optional<String> refusal = Optional.empty();
  private long growth = 1;
  private int products;
  private int groupConcats;

  Optional<String> refusal() {
    return refusal;
  }

  @Override
  public void visit(ExprFunctionN function) {
    if (function instanceof E_Regex) {
      checkPattern(function.getArg(2));
    } else if (function instanceof E_StrReplace) {
      checkPattern(function.getArg(2));
      checkReplacement(function.getArg(3));
    } else if (function instanceof E_StrConcat) {
      grow(function.getArgs().stream().filter(argument -> !argument.isConstant()).count());
    } else if (function instanceof E_Function call) {
      checkCall(call);
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
  }

  private void checkCall(E_Function call) {
    if (!call.getFunctionIRI().startsWith(Terms.XSD)) {
      refuse(
          "the function <"
              + call.getFunctionIRI()
              + "> is disabled: SPARQL's own functions and xsd: casts are allowed");
    }
  }

  private void checkPattern(Expr pattern) {
    if (!pattern.isConstant() || !pattern.getConstant().isString()) {
      refuse("a regular expression has to be written out in the query; use CONTAINS for others");
      return;
    }
    String text = pattern.getConstant().getString();
    if (REPEATED_GROUP.matcher(text).find()) {
      refuse("the regular expression \"" + text + "\" repeats a group, which may never end");
    }
    Matcher repetition = REPETITION.matcher(text);
    int count = 0;
    while (repetition.find()) {
      count++;
    }
    if (count > MAX_REPETITIONS) {
      refuse(
          "the regular expression \""
              + text
              + "\" has "
              + count
              + " repetitions, "
              + MAX_REPETITIONS
              + " are allowed");
    }
  }

  private void checkReplacement(Expr replacement) {
    if (!replacement.isConstant() || !replacement.getConstant().isString()) {
      refuse("the replacement of REPLACE has to be written out in the query");
      return;
    }
    grow(1 + replacement.getConstant().getString().length());
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
