package duban.compiler;

/**
 * Who does what: a user task, or each member's task where the performer is a group.
 *
 * @param id of the user task
 * @param cited the words of the plan that ask for it
 */
record Assignment(TaskKind kind, String id, String label, String cited, Party performer) {

  /** A task of the measure as a whole. */
  static Assignment of(MeasureParties measure, TaskKind kind, String id, Party performer) {
    return new Assignment(kind, id, kind.label(), measure.citation(), performer);
  }

  /** A task of one of its work items. */
  static Assignment of(
      MeasureParties measure, MeasureParties.Item item, TaskKind kind, Party performer) {
    String id = BpmnIds.task(kind, performer.id(), item.position());
    String cited =
        item.text() == null
            ? measure.citation()
            : measure.citation() + "\n任务" + item.position() + ":" + item.text();
    return new Assignment(kind, id, item.label(kind.label()), cited, performer);
  }

  String documentation() {
    return performer.role().label() + "(" + performer.name() + "):" + label + "\n" + cited;
  }
}
