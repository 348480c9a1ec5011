package duban.desk;

import duban.organisation.Actor;
import duban.organisation.People;
import duban.work.OpenTask;
import duban.work.TaskAction;
import java.util.function.BiPredicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages offer with a task; handing over only where there is a colleague. */
@Configuration(proxyBeanMethods = false)
class ClaimActions {

  @Bean
  TaskAction claim() {
    return new Offered("claim", (task, actor) -> Claims.isFree(task));
  }

  @Bean
  TaskAction release() {
    return new Offered("release", Claims::mayRelease);
  }

  @Bean
  TaskAction handOver(People people) {
    return new Offered(
        "hand-over",
        (task, actor) -> Claims.mayHandOver(task, actor) && people.of(task.unit()).size() > 1);
  }

  private record Offered(String name, BiPredicate<OpenTask, Actor> when) implements TaskAction {

    @Override
    public boolean isOffered(OpenTask task, Actor actor) {
      return when.test(task, actor);
    }
  }
}
