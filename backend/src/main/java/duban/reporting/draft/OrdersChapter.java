package duban.reporting.draft;

import duban.reporting.body.Block;
import duban.reporting.body.Sentence;
import duban.reporting.body.Source;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Order;
import java.util.ArrayList;
import java.util.List;

/** Leaders' instructions and what came back; no leader is named. */
class OrdersChapter implements Chapter {

  @Override
  public String title() {
    return "领导批示办理情况";
  }

  @Override
  public List<Block> write(Facts facts) {
    if (facts.orders().isEmpty()) {
      return List.of();
    }
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(counts(facts));
    facts.orders().forEach(order -> sentences.add(sentence(facts, order)));
    return Chapter.lines("orders", sentences);
  }

  private static Sentence counts(Facts facts) {
    List<Order> orders = facts.orders();
    return Say.words("在办和本期办结批示 ")
        .figure("orders", orders.size())
        .and(" 件，已办结 ")
        .figure("orders.settled", orders.stream().filter(Order::settled).count())
        .and(" 件。")
        .from(
            Source.count(
                "orders",
                "领导批示 " + orders.size(),
                null,
                Source.Kind.INSTRUCTION,
                orders.stream().map(order -> String.valueOf(order.id())).toList()))
        .done();
  }

  private static Sentence sentence(Facts facts, Order order) {
    Say say =
        Say.words(Words.day(order.given()) + "批示")
            .and(order.topic() == null ? "" : "（" + facts.name(order.topic()) + "）")
            .and("：")
            .quote(order.text(), "领导批示")
            .and("，由" + order.unit().name() + "办理")
            .from(order.source());
    if (order.answer() != null) {
      say.and("，答复：").quote(order.answer(), order.unit().name());
    }
    return say.and("，" + state(order) + "。").done();
  }

  private static String state(Order order) {
    return switch (order.state()) {
      case ANSWERED -> "经核实已办结";
      case CONCLUDED -> "已办结";
      case IN_REVIEW -> "正在核实";
      case LAPSED -> "因措施终结不再办理";
      case OPEN -> order.due() == null ? "正在办理" : "应于" + Words.day(order.due()) + "前答复";
    };
  }
}
