package duban.reporting.facts;

import duban.instruction.Instructing;
import duban.instruction.Instruction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Leaders' instructions that ran, were given or ended since the report before. */
@Component
class Orders {

  private final Instructing instructing;
  private final Clock clock;

  Orders(Instructing instructing, Clock clock) {
    this.instructing = instructing;
    this.clock = clock;
  }

  List<Order> of(Scope scope, Ground ground) {
    Map<String, Instant> since =
        scope.parts().stream()
            .collect(Collectors.toMap(part -> part.plan().key(), Scope.Part::since));
    return instructing.ofPlans(scope.plans()).stream()
        .filter(it -> it.running() || isSince(it, since.get(it.plan())))
        .map(it -> order(it, ground))
        .toList();
  }

  private static boolean isSince(Instruction instruction, Instant since) {
    return instruction.givenAt().isAfter(since)
        || instruction.endedAt() != null && instruction.endedAt().isAfter(since);
  }

  private Order order(Instruction instruction, Ground ground) {
    return new Order(
        instruction.id(),
        instruction.plan(),
        ground.topic(instruction.measure()),
        ground.ref(instruction.unit()),
        instruction.text(),
        day(instruction.givenAt()),
        instruction.due() == null ? null : day(instruction.due()),
        instruction.state(),
        instruction.lastAnswer() == null ? null : instruction.lastAnswer().text());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
