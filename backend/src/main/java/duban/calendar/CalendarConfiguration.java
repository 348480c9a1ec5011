package duban.calendar;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

  @Bean
  WorkingCalendar workingCalendar(OwnDays own, CalendarProperties properties) {
    return new WorkingCalendar(PublishedDays.load(), own::all, properties);
  }

  @Bean
  MovableClock clock(
      CalendarProperties properties,
      ClockOffsets offsets,
      @Value("${duban.demo:false}") boolean demo) {
    return demo
        ? MovableClock.resuming(properties.zone(), offsets.read(), offsets::write)
        : MovableClock.fixedToRealTime(properties.zone());
  }
}
