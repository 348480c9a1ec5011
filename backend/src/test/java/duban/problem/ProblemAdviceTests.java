package duban.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class ProblemAdviceTests {

  private final MockMvc mvc =
      MockMvcBuilders.standaloneSetup(new Reports())
          .setControllerAdvice(new ProblemAdvice())
          .build();

  @Test
  void answersARefusalWithItsSlugAndFacts() throws Exception {
    mvc.perform(get("/closed"))
        .andExpect(status().isConflict())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.type").value("/problems/period-closed"))
        .andExpect(jsonPath("$.title").value("Conflict"))
        .andExpect(jsonPath("$.period").value("2023-Q2"))
        .andExpect(jsonPath("$.instance").value("/closed"));
  }

  @Test
  void namesTheFaultyFieldsOfAForm() throws Exception {
    mvc.perform(
            post("/report").contentType(MediaType.APPLICATION_JSON).content("{\"progress\":\" \"}"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.type").value("/problems/form-invalid"))
        .andExpect(jsonPath("$.errors[0].field").value("progress"))
        .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
  }

  @Test
  void answersAFeaturesOwnFormFaultsTheSameWay() throws Exception {
    mvc.perform(get("/form"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.type").value("/problems/form-invalid"))
        .andExpect(jsonPath("$.errors[0].field").value("reason"));
  }

  @Test
  void refusesBodiesItCannotRead() throws Exception {
    mvc.perform(post("/report").contentType(MediaType.APPLICATION_JSON).content("{"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.type").value("/problems/body-unreadable"));
  }

  @Test
  void refusesMethodsThatAreNotThere() throws Exception {
    mvc.perform(post("/closed"))
        .andExpect(status().isMethodNotAllowed())
        .andExpect(jsonPath("$.type").value("/problems/method-not-allowed"));
  }

  @Test
  void tellsNothingOfItsInsideWhenSomethingUnexpectedHappens() throws Exception {
    mvc.perform(get("/broken"))
        .andExpect(status().isInternalServerError())
        .andExpect(jsonPath("$.type").value("/problems/internal"))
        .andExpect(content().string(not(containsString("secret"))));
  }

  private static final class PeriodClosed extends Problem {
    PeriodClosed() {
      super(Kind.CONFLICT, "period-closed", "Closed", Map.of("period", "2023-Q2"));
    }
  }

  record Form(@NotBlank String progress) {}

  @RestController
  static class Reports {

    @GetMapping("/closed")
    void closed() {
      throw new PeriodClosed();
    }

    @GetMapping("/form")
    void form() {
      throw FormInvalid.of("reason", "A return needs a reason");
    }

    @GetMapping("/broken")
    void broken() {
      throw new IllegalStateException("secret");
    }

    @PostMapping("/report")
    void report(@Valid @RequestBody Form form) {}
  }
}
