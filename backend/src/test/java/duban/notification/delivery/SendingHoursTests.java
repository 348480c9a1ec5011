package duban.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import duban.testing.ApplicationTest;
import duban.testing.Time;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SendingHoursTests {

  @Autowired private SendingHours hours;
  @Autowired private Time time;

  @ParameterizedTest
  @CsvSource({
    "2023-03-20T09:00, 2023-03-20T09:00",
    "2023-03-20T08:59, 2023-03-20T09:00",
    "2023-03-20T17:29, 2023-03-20T17:29",
    "2023-03-20T17:30, 2023-03-21T09:00",
    "2023-03-24T23:00, 2023-03-27T09:00", // Friday night
    "2023-09-28T18:00, 2023-10-07T09:00", // National Day; the 7th is a worked Saturday
    "2024-02-09T17:30, 2024-02-18T09:00" // Spring Festival; the 18th is a worked Sunday
  })
  void beginAgainWithTheNextWorkingDay(String moment, String from) {
    assertThat(time.local(hours.from(instant(moment)))).isEqualTo(LocalDateTime.parse(from));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-20T09:09, 2023-03-20T09:10",
    "2023-03-20T09:10, 2023-03-21T09:10",
    "2023-03-24T09:10, 2023-03-27T09:10",
    "2023-09-29T10:00, 2023-10-07T09:10"
  })
  void haveOneDailyMailAWorkingDay(String moment, String daily) {
    assertThat(time.local(hours.daily(instant(moment)))).isEqualTo(LocalDateTime.parse(daily));
  }

  @Test
  void letWhatIsUrgentAtNightJoinTheDailyMail() {
    assertThat(time.local(hours.atOnce(instant("2023-03-20T22:00"))))
        .isEqualTo(LocalDateTime.parse("2023-03-21T09:10"));
    assertThat(time.local(hours.atOnce(instant("2023-03-20T16:00"))))
        .isEqualTo(LocalDateTime.parse("2023-03-20T16:00"));
  }

  private static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
