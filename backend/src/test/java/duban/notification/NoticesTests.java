package duban.notification;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import duban.organisation.Registration;
import duban.organisation.Role;
import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.PlanText;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told of what, and why. */
@ApplicationTest
class NoticesTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private Notices notices;
  @Autowired private Registration registration;
  @Autowired private JdbcClient jdbc;
  private Colleagues colleagues;

  @BeforeEach
  void come() {
    colleagues = new Colleagues(registration, jdbc);
  }

  @AfterEach
  void leave() {
    colleagues.leave();
  }

  @Test
  void tellsTheStaffOfAUnitOfItsNewTaskAndNotItsHead() {
    colleagues.add("head", "xz-kjj", Role.UNIT_HEAD);
    colleagues.add("staff", "xz-kjj", Role.STAFF);

    plans.publish(aMeasure());

    assertThat(told("assigned")).containsExactly("kjj staff lead", "zz-staff staff lead");
  }

  @Test
  void tellsTheHeadWhereAUnitHasNobodyElse() {
    jdbc.sql("update account set enabled = false where username = 'kjj'").update();
    try {
      colleagues.add("head", "xz-kjj", Role.UNIT_HEAD);

      plans.publish(aMeasure());

      assertThat(told("assigned")).containsExactly("zz-head staff lead");
    } finally {
      jdbc.sql("update account set enabled = true where username = 'kjj'").update();
    }
  }

  @Test
  void tellsAMemberOfAGroupThatItsUnitTakesPart() {
    MeasureId measure = plans.publish(aMeasure().with(PlanText.PARKS));

    staff.complete(measure, TaskKind.SIGN_FOR);

    assertThat(told("assigned"))
        .contains("ts staff collective", "jw staff collective", "kjj staff lead");
  }

  @Test
  void tellsOfAnOverdueTaskTheUnitAndItsHead() {
    colleagues.add("head", "xz-kjj", Role.UNIT_HEAD);
    plans.publish(aMeasure());

    time.moveTo("2023-03-22");

    assertThat(told("overdue")).containsExactly("kjj staff lead", "zz-head head lead");
  }

  @Test
  void tellsOfCardsTheOfficeAndOfARedOneTheLeadersAsWell() {
    colleagues.add("head", "xz-kjj", Role.UNIT_HEAD);
    plans.publish(aMeasure());

    time.moveTo("2023-03-29T12:00");

    assertThat(told("yellow-card"))
        .containsExactly("kjj staff lead", "office office", "zz-head head lead");
    assertThat(told("red-card"))
        .containsExactly("kjj staff lead", "leader leaders", "office office", "zz-head head lead");
    // the interview is a task of the office, and one notice says so
    assertThat(told("interview")).containsExactly("office office");
    assertThat(told("assigned")).noneMatch(it -> it.startsWith("office"));
  }

  @Test
  void tellsNobodyOfWhatTheyDidThemselves() {
    colleagues.add("staff", "xz-kjj", Role.STAFF);
    MeasureId measure = plans.publish(aMeasure());
    Browser browser = new Browser(port);
    browser.signIn("kjj");

    String task = staff.task(measure, TaskKind.SIGN_FOR).id();
    browser.post("/api/tasks/" + task + "/completion", Answers.to(TaskKind.SIGN_FOR));
    time.runJobs();

    assertThat(told("assigned"))
        .containsExactly("kjj staff lead", "zz-staff staff lead", "zz-staff staff lead");
  }

  @Test
  void countsWhatTimeDoesAsNobodysDoing() {
    plans.publish(aMeasure());
    Browser browser = new Browser(port);
    browser.signIn("kjj");

    browser.post("/api/demo/clock", Map.of("advance", "P2D"));

    assertThat(told("overdue")).containsExactly("kjj staff lead");
  }

  @Test
  void tellsAPersonWithSeveralPartsOnceWithAllReasons() {
    colleagues.add("both", "xz-office", Role.SUPERVISOR, Role.UNIT_HEAD);
    String plan = plans.publish(aPlan(aMeasure()));

    notices.tell(
        Happening.of(NoticeKind.WAIVED, plan)
            .to(
                Audience.office(),
                Audience.headOf(duban.organisation.UnitId.of("xz-office")),
                Audience.person("zz-both")));

    assertThat(told("waived"))
        .containsExactly("office office", "zz-both office", "zz-both head", "zz-both person");
    assertThat(
            jdbc.sql("select count(*) from notice_recipient where username = 'zz-both'")
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void letsAReturnedReportLeadToItsTaskInsteadOfTellingOfThatToo() {
    MeasureId measure = plans.publish(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    staff.complete(measure, TaskKind.IMPLEMENT);
    staff.complete(measure, TaskKind.REQUEST_CLOSURE);
    int assigned = told("assigned").size();

    staff.complete(staff.task(measure, TaskKind.REVIEW_CLOSURE), Answers.returning("缺少佐证材料"));

    assertThat(told("returned")).containsExactly("kjj staff lead");
    assertThat(told("assigned")).hasSize(assigned);
    assertThat(
            jdbc.sql("select task_id from notice where kind = 'returned'")
                .query(String.class)
                .single())
        .isEqualTo(staff.task(measure, TaskKind.REQUEST_CLOSURE).id());
  }

  @Test
  void tellsOfASecondReturnAnew() {
    MeasureId measure = plans.publish(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    staff.complete(measure, TaskKind.IMPLEMENT);
    for (int round = 1; round <= 2; round++) {
      staff.complete(measure, TaskKind.REQUEST_CLOSURE);
      staff.complete(staff.task(measure, TaskKind.REVIEW_CLOSURE), Answers.returning("再补充"));
    }

    assertThat(told("returned")).hasSize(2);
    assertThat(
            jdbc.sql("select count(distinct task_id) from notice where kind = 'returned'")
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  /** As {@code kjj staff lead}: who, why, and the part of their unit in the measure. */
  private List<String> told(String kind) {
    return jdbc.sql(
            """
            select trim(r.username || ' ' || (reason ->> 'code') || ' '
              || coalesce(reason ->> 'role', '')) as told
            from notice_recipient r join notice n on n.id = r.notice_id,
              jsonb_array_elements(r.reasons) with ordinality as reasons (reason, place)
            where n.kind = :kind order by r.username, n.id, place
            """)
        .param("kind", kind)
        .query(String.class)
        .list();
  }
}
