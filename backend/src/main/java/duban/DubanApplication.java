package duban;

import duban.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The application: {@code java -jar duban.jar} or {@code ./mvnw spring-boot:run}. With a command
 * ({@code read}, {@code compile}) as its first argument it does that and starts no server.
 *
 * <p>Beans are named by their full class name, so that features cannot get into each other's way;
 * only those that the models call have a short name of their own.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class DubanApplication {

  public static void main(String[] args) {
    if (Commands.accept(args)) {
      System.exit(Commands.run(args));
    }
    SpringApplication.run(DubanApplication.class, args);
  }
}
