package duban.discussion;

import duban.discussion.Concerned.Colleague;
import duban.organisation.Actor;
import duban.planning.MeasureId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 讨论 over HTTP. */
@RestController
class DiscussionController {

  private static final String OF_MEASURE = "/api/plans/{key}/measures/{number}";
  private static final int PAGE = 50;

  private final Discussing discussing;
  private final Comments comments;
  private final Concerned concerned;
  private final Clock clock;

  DiscussionController(Discussing discussing, Comments comments, Concerned concerned, Clock clock) {
    this.discussing = discussing;
    this.comments = comments;
    this.concerned = concerned;
    this.clock = clock;
  }

  /**
   * A page of a discussion.
   *
   * @param items the oldest first
   * @param earlier the comment before which there are more; null when there are none
   * @param total comments that were not taken back
   */
  record Thread(List<CommentView> items, @Nullable Long earlier, int total) {}

  /**
   * @param mentions usernames of those to be told
   */
  record CommentForm(
      @NotBlank @Size(max = 2000) String text, @NotNull @Size(max = 50) Set<String> mentions) {}

  @GetMapping(OF_MEASURE + "/comments")
  Thread thread(
      Actor actor,
      @PathVariable String key,
      @PathVariable String number,
      @RequestParam(required = false) Long before) {
    MeasureId measure = concerned.measure(actor, MeasureId.of(key, number)).id();
    List<Comment> found =
        comments.before(measure, before == null ? Long.MAX_VALUE : before, PAGE + 1);
    List<Comment> page = found.subList(0, Math.min(PAGE, found.size()));
    return new Thread(
        page.stream()
            .sorted(Comparator.comparingLong(Comment::id))
            .map(comment -> view(comment, actor))
            .toList(),
        found.size() > PAGE ? page.get(PAGE - 1).id() : null,
        comments.count(measure));
  }

  /** Who can be mentioned. */
  @GetMapping(OF_MEASURE + "/people")
  List<Colleague> people(Actor actor, @PathVariable String key, @PathVariable String number) {
    return concerned.with(concerned.measure(actor, MeasureId.of(key, number)));
  }

  @PostMapping(OF_MEASURE + "/comments")
  @ResponseStatus(HttpStatus.CREATED)
  CommentView say(
      Actor actor,
      @PathVariable String key,
      @PathVariable String number,
      @Valid @RequestBody CommentForm form) {
    MeasureId measure = MeasureId.of(key, number);
    return view(discussing.say(actor, measure, form.text(), form.mentions()), actor);
  }

  @PutMapping("/api/comments/{id}")
  CommentView edit(Actor actor, @PathVariable long id, @Valid @RequestBody CommentForm form) {
    return view(discussing.edit(actor, id, form.text(), form.mentions()), actor);
  }

  @DeleteMapping("/api/comments/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Actor actor, @PathVariable long id) {
    discussing.remove(actor, id);
  }

  private CommentView view(Comment comment, Actor reader) {
    return CommentView.of(comment, reader.username(), clock.instant());
  }
}
