package duban.work;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import duban.engine.TaskNoLongerOpen;
import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.Everything;
import duban.testing.PlanDesk;
import duban.testing.PlanText;
import duban.testing.Sabotage;
import duban.testing.Staff;
import duban.testing.Time;
import duban.testing.Together;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Completing a task: once, whole, by the right unit, whatever others do meanwhile. */
@ApplicationTest
class CompletionTests {

  /**
   * Without the locks and second attempts most races go wrong five times in six, and a late report
   * against a closure one time in four.
   */
  private static final int TIMES = 5;

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private Work work;
  @Autowired private OpenTasks tasks;
  @Autowired private Sabotage sabotage;
  @Autowired private Everything everything;
  @Autowired private ObjectMapper json;
  @Autowired private JdbcClient jdbc;

  @Test
  void hidesATaskFromOtherUnits() {
    OpenTask task = signFor(plans.publish(aMeasure()));
    Browser other = browser("czj");

    Answer read = other.get("/api/tasks/" + task.id());
    Answer written = other.post(completion(task), Answers.to(task.kind()));
    Answer unknown = other.get("/api/tasks/no-such-task");

    assertThat(read.status()).isEqualTo(404);
    assertThat(read.problem()).isEqualTo("task-not-found");
    assertThat(written.status()).isEqualTo(404);
    assertThat(unknown.problem()).isEqualTo("task-not-found");
    assertThat(tasks.find(task.id())).isPresent();
  }

  @Test
  void tellsTheUnitThatItsTaskIsDoneAlready() {
    OpenTask task = signFor(plans.publish(aMeasure()));
    Browser own = browser("kjj");
    assertThat(own.post(completion(task), Answers.to(task.kind())).status()).isEqualTo(200);

    Answer again = own.post(completion(task), Answers.to(task.kind()));

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("task-no-longer-open");
    assertThat(own.get("/api/tasks/" + task.id()).problem()).isEqualTo("task-no-longer-open");
    assertThat(browser("czj").get("/api/tasks/" + task.id()).problem()).isEqualTo("task-not-found");
    assertThat(contributions()).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | implementationPlan",
        "{\"implementationPlan\": \" \"} | implementationPlan",
        "{\"implementationPlan\": \"落实\", \"contact\": 5, \"plan\": \"落实\"} | plan",
        "{\"implementationPlan\": {}} | implementationPlan",
        "[] | ''",
      })
  void namesTheFieldsOfAFormThatAreAtFault(String form, String field) throws Exception {
    OpenTask task = signFor(plans.publish(aMeasure()));

    Answer answer = browser("kjj").post(completion(task), json.readTree(form));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("form-invalid");
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/message").asText()).isNotEmpty();
    assertThat(tasks.find(task.id())).isPresent();
    assertThat(contributions()).isZero();
  }

  @Test
  void asksForAReasonWhenAClosureIsReturnedAndForAGradeWhenItIsNot() {
    MeasureId measure = plans.publish(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    staff.complete(measure, TaskKind.IMPLEMENT);
    staff.complete(measure, TaskKind.REQUEST_CLOSURE);
    OpenTask review = staff.task(measure, TaskKind.REVIEW_CLOSURE);
    Browser office = browser("office");

    Map<String, Object> withoutGrade = new HashMap<>(Answers.closing("GOOD"));
    withoutGrade.remove("grade");
    Answer ungraded = office.post(completion(review), withoutGrade);
    Answer unreasoned = office.post(completion(review), Map.of("accepted", false, "reason", " "));
    Answer badGrade = office.post(completion(review), Map.of("accepted", true, "grade", "SUPER"));

    assertThat(ungraded.json().at("/errors/0/message").asText()).isEqualTo("closure-needs-grade");
    assertThat(ungraded.json().at("/errors/0/field").asText()).isEqualTo("grade");
    assertThat(unreasoned.json().at("/errors/0/message").asText()).isEqualTo("return-needs-reason");
    assertThat(unreasoned.json().at("/errors/0/field").asText()).isEqualTo("reason");
    assertThat(badGrade.json().at("/errors/0/field").asText()).isEqualTo("grade");
  }

  @Test
  void refusesCharactersThatNoDatabaseKeeps() {
    OpenTask task = signFor(plans.publish(aMeasure()));

    Answer answer = browser("kjj").post(completion(task), Map.of("implementationPlan", "落实\u0000"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("implementationPlan");
  }

  @Test
  void writesNothingWhenTheProcessCannotGoOn() {
    MeasureId measure = plans.publish(aMeasure().with("市财政局"));
    OpenTask task = signFor(measure);
    Map<String, String> written = everything.written();
    sabotage.whenAppears(opened -> opened.unit().value().equals("xz-czj"));

    assertThatExceptionOfType(Exception.class)
        .isThrownBy(() -> staff.complete(task))
        .withStackTraceContaining(Sabotage.Failure.class.getName());

    assertThat(everything.written()).isEqualTo(written);
    sabotage.stop();
    staff.complete(task);
    assertThat(staff.tasks(measure, TaskKind.IMPLEMENT)).hasSize(2);
  }

  @Test
  void writesNothingWhenTheTaskCannotEnd() {
    OpenTask task = signFor(plans.publish(aMeasure()));
    Map<String, String> written = everything.written();
    sabotage.whenEnds(ended -> ended.id().equals(task.id()));

    Answer answer = browser("kjj").post(completion(task), Answers.to(task.kind()));

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.problem()).isEqualTo("internal");
    assertThat(everything.written()).isEqualTo(written);
  }

  @RepeatedTest(TIMES)
  void letsTwoUnitsFinishTheirPartsAtTheSameMoment() {
    MeasureId measure = plans.publish(aMeasure().with("市财政局"));
    staff.complete(measure, TaskKind.SIGN_FOR);

    assertThat(completeTogether(staff.tasks(measure, TaskKind.IMPLEMENT))).isEmpty();

    time.runJobs();
    assertThat(staff.tasks(measure, TaskKind.REQUEST_CLOSURE)).hasSize(1);
    assertThat(contributions()).isEqualTo(3);
  }

  @RepeatedTest(TIMES)
  void letsTwoMembersOfAGroupFinishAtTheSameMoment() {
    MeasureId measure = plans.publish(aMeasure().with(PlanText.PARKS));
    staff.complete(measure, TaskKind.SIGN_FOR);
    staff.complete(measure, TaskKind.IMPLEMENT, "xz-kjj");

    assertThat(completeTogether(staff.tasks(measure, TaskKind.IMPLEMENT))).isEmpty();

    time.runJobs();
    assertThat(staff.tasks(measure, TaskKind.REQUEST_CLOSURE)).hasSize(1);
    assertThat(contributions()).isEqualTo(4);
  }

  @Test
  void letsAllTenCountiesReportAtTheSameMoment() {
    MeasureId measure = plans.publish(aMeasure().with("各县(市)区人民政府"));
    time.moveTo("2023-06-16");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).hasSize(11);

    assertThat(completeTogether(staff.tasks(measure, TaskKind.REPORT))).isEmpty();

    time.runJobs();
    assertThat(staff.tasks(measure, TaskKind.CONSOLIDATE_REPORT)).hasSize(1);
    assertThat(
            jdbc.sql("select count(*) from progress_report where status = 'SUBMITTED'")
                .query(Integer.class)
                .single())
        .isEqualTo(11);
  }

  @RepeatedTest(TIMES)
  void letsOneOfTwoWinThatCompleteTheSameTask() {
    OpenTask task = signFor(plans.publish(aMeasure()));

    List<Throwable> failures = completeTogether(List.of(task, task));

    assertThat(failures).hasSize(1).first().isInstanceOf(TaskNoLongerOpen.class);
    assertThat(contributions()).isOne();
    assertThat(
            jdbc.sql("select count(*) from audit_entry where action = 'sign-for'")
                .query(Integer.class)
                .single())
        .isOne();
  }

  @RepeatedTest(TIMES)
  void completesATaskAtTheVeryMomentAtWhichItsReminderFallsDue() {
    MeasureId measure = plans.publish(aMeasure());
    OpenTask task = signFor(measure);

    List<Throwable> failures =
        Together.run(
            () -> work.complete(staff.of(task.unit()), task.id(), answers(task)),
            () -> time.moveTo("2023-03-22"));

    assertThat(failures).isEmpty();
    time.moveTo("2023-03-23");
    assertThat(staff.tasks(measure, TaskKind.IMPLEMENT)).hasSize(1);
    assertThat(staff.tasks(measure, TaskKind.SUPERVISE)).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from supervision_case where state = 'OPEN'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @RepeatedTest(4 * TIMES)
  void letsTheOfficeCloseAMeasureWhileAUnitIsReportingLateOnIt() {
    MeasureId measure = measureToBeClosedWithALateReport();
    OpenTask report = staff.task(measure, TaskKind.REPORT);

    List<Throwable> failures =
        completeTogether(List.of(staff.task(measure, TaskKind.REVIEW_CLOSURE), report));

    assertThat(failures).allMatch(TaskNoLongerOpen.class::isInstance);
    assertThat(tasks.ofMeasure(measure)).isEmpty();
    assertThat(openCases()).isZero();
  }

  @RepeatedTest(TIMES)
  void letsTheOfficeCloseAMeasureAtTheMomentOfACutOff() {
    MeasureId measure = measureToBeClosedWithALateReport();
    OpenTask review = staff.task(measure, TaskKind.REVIEW_CLOSURE);

    List<Throwable> failures =
        Together.run(
            () -> work.complete(staff.of(review.unit()), review.id(), answers(review)),
            () -> time.moveTo("2023-07-08"));

    assertThat(failures).isEmpty();
    time.moveTo("2023-07-09");
    assertThat(tasks.ofMeasure(measure)).isEmpty();
    assertThat(openCases()).isZero();
  }

  /** Its closure waits for review; its report of the quarter is overdue. */
  private MeasureId measureToBeClosedWithALateReport() {
    MeasureId measure = plans.publish(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    staff.complete(measure, TaskKind.IMPLEMENT);
    time.moveTo("2023-06-26");
    staff.complete(measure, TaskKind.REQUEST_CLOSURE);
    return measure;
  }

  private int openCases() {
    return jdbc.sql("select count(*) from supervision_case where state = 'OPEN'")
        .query(Integer.class)
        .single();
  }

  private List<Throwable> completeTogether(List<OpenTask> open) {
    return Together.run(
        open.stream()
            .map(
                task ->
                    (Runnable) () -> work.complete(staff.of(task.unit()), task.id(), answers(task)))
            .toArray(Runnable[]::new));
  }

  private com.fasterxml.jackson.databind.JsonNode answers(OpenTask task) {
    return json.valueToTree(Answers.to(task.kind()));
  }

  private OpenTask signFor(MeasureId measure) {
    return staff.task(measure, TaskKind.SIGN_FOR);
  }

  private Browser browser(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }

  private static String completion(OpenTask task) {
    return "/api/tasks/" + task.id() + "/completion";
  }

  private int contributions() {
    return jdbc.sql("select count(*) from contribution").query(Integer.class).single();
  }
}
