package duban.discussion;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.discussion.Comment.Person;
import duban.discussion.Concerned.Colleague;
import duban.organisation.Actor;
import duban.planning.MeasureId;
import duban.planning.PublishedMeasure;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Talking about a measure. */
@Service
class Discussing {

  private final Comments comments;
  private final Concerned concerned;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Discussing(
      Comments comments,
      Concerned concerned,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.comments = comments;
    this.concerned = concerned;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Says something; whoever is mentioned is told.
   *
   * @param mentions usernames
   * @throws NotConcerned when somebody is mentioned whom the measure does not concern
   */
  @Transactional
  public Comment say(Actor actor, MeasureId id, String text, Set<String> mentions) {
    PublishedMeasure measure = concerned.measure(actor, id);
    List<Person> people = people(measure, mentions);
    long comment =
        comments.add(id, actor, concerned.unitOf(actor, measure), text.strip(), clock.instant());
    comments.mention(comment, people);
    Comment said = comments.find(comment).orElseThrow();
    tell(said, mentions);
    return said;
  }

  /**
   * Says it otherwise; whoever was not mentioned before is told.
   *
   * @throws CommentSettled when it can be changed no more
   */
  @Transactional
  public Comment edit(Actor actor, long id, String text, Set<String> mentions) {
    Comment before = changeable(actor, id);
    PublishedMeasure measure = concerned.measure(actor, before.measure());
    List<Person> people = people(measure, mentions);
    record(before, actor, "comment-edited");
    comments.edit(id, text.strip(), clock.instant());
    comments.mention(id, people);
    Set<String> added = new HashSet<>(mentions);
    before.mentions().forEach(it -> added.remove(it.username()));
    Comment after = comments.find(id).orElseThrow();
    tell(after, added);
    return after;
  }

  /**
   * Takes back what one said; that something was said stays to be seen.
   *
   * @throws CommentSettled when it can be changed no more
   */
  @Transactional
  public void remove(Actor actor, long id) {
    Comment before = changeable(actor, id);
    record(before, actor, "comment-removed");
    comments.remove(id, clock.instant());
  }

  private Comment changeable(Actor actor, long id) {
    Comment comment = comments.hold(id).orElseThrow(() -> new CommentNotFound(id));
    concerned.measure(actor, comment.measure());
    if (!comment.isChangeableBy(actor.username(), clock.instant())) {
      throw new CommentSettled(id);
    }
    return comment;
  }

  private List<Person> people(PublishedMeasure measure, Collection<String> usernames) {
    Map<String, Colleague> known =
        concerned.with(measure).stream()
            .collect(Collectors.toMap(Colleague::username, Function.identity()));
    return usernames.stream()
        .map(
            username -> {
              if (!known.containsKey(username)) {
                throw new NotConcerned(username);
              }
              return new Person(username, known.get(username).name());
            })
        .toList();
  }

  private void tell(Comment comment, Set<String> usernames) {
    if (!usernames.isEmpty()) {
      events.publishEvent(
          new Mentioned(
              comment.measure(),
              comment.id(),
              comment.authorName(),
              comment.text(),
              Set.copyOf(usernames)));
    }
  }

  /** The words as they were, in the record of the plan: the measure's shows them as they are. */
  private void record(Comment before, Actor actor, String action) {
    audit.record(
        new AuditEntry(
            clock.instant(),
            actor.username(),
            actor.name(),
            before.unitName(),
            null,
            before.measure().plan(),
            action,
            "%s #%d: %s".formatted(before.measure().number(), before.id(), before.text())));
  }
}
