package duban.engine;

import java.util.List;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** Takes a decision of the DMN model API down to plain values. */
final class TableReading {

  private TableReading() {}

  static DecisionTable of(Decision decision) {
    if (!(decision.getExpression()
        instanceof org.camunda.bpm.model.dmn.instance.DecisionTable table)) {
      throw new TableFaulty(List.of(TableFault.of("not-one-table", decision.getId())));
    }
    return new DecisionTable(
        decision.getId(),
        decision.getName(),
        table.getHitPolicy().name(),
        table.getInputs().stream().map(TableReading::column).toList(),
        table.getOutputs().stream().map(TableReading::column).toList(),
        table.getRules().stream().map(TableReading::row).toList());
  }

  private static DecisionTable.Column column(Input input) {
    return new DecisionTable.Column(
        text(input.getInputExpression().getText()),
        input.getLabel() == null ? input.getId() : input.getLabel(),
        type(input.getInputExpression().getTypeRef()),
        values(input.getInputValues()));
  }

  private static DecisionTable.Column column(Output output) {
    return new DecisionTable.Column(
        output.getName(),
        output.getLabel() == null ? output.getName() : output.getLabel(),
        type(output.getTypeRef()),
        values(output.getOutputValues()));
  }

  private static DecisionTable.Row row(Rule rule) {
    return new DecisionTable.Row(
        rule.getId(),
        rule.getDescription() == null ? "" : rule.getDescription().getTextContent(),
        rule.getInputEntries().stream().map(entry -> text(entry.getText())).toList(),
        rule.getOutputEntries().stream().map(entry -> text(entry.getText())).toList());
  }

  private static List<String> values(DmnElement declared) {
    String text = declared instanceof UnaryTests tests ? text(tests.getText()) : "";
    return FeelList.of(text);
  }

  private static String type(String type) {
    return type == null ? "string" : type;
  }

  private static String text(Text text) {
    return text == null ? "" : text.getTextContent().strip();
  }
}
