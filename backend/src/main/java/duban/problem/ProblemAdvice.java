package duban.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Gives every failure of a request its one form, RFC 9457. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<Object> refused(Problem problem) {
    return answer(
        ProblemForm.status(problem), problem.slug(), problem.getMessage(), problem.facts());
  }

  @ExceptionHandler
  ResponseEntity<Object> asksTooOften(TooOften problem) {
    ResponseEntity<Object> refused = refused(problem);
    return ResponseEntity.status(refused.getStatusCode())
        .headers(refused.getHeaders())
        .header(HttpHeaders.RETRY_AFTER, Long.toString(problem.seconds()))
        .body(refused.getBody());
  }

  @ExceptionHandler
  ResponseEntity<Object> violated(ConstraintViolationException ex) {
    return refused(
        new FormInvalid(
            ex.getConstraintViolations().stream()
                .map(it -> new FieldFault(it.getPropertyPath().toString(), it.getMessage()))
                .toList()));
  }

  /** Left to Spring Security, which knows whether the person is signed in at all. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void denied(RuntimeException ex) {
    throw ex;
  }

  @ExceptionHandler
  ResponseEntity<Object> unexpected(Exception ex) {
    log.error("Unexpected failure of a request", ex);
    return answer(
        HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong here", Map.of());
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException ex,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return refused(new FormInvalid(faults(ex.getBindingResult())));
  }

  @Override
  protected ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException ex,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return refused(
        new FormInvalid(
            ex.getParameterValidationResults().stream()
                .flatMap(
                    result ->
                        result.getResolvableErrors().stream()
                            .map(
                                error ->
                                    new FieldFault(
                                        fieldOf(
                                            error, result.getMethodParameter().getParameterName()),
                                        error.getDefaultMessage())))
                .toList()));
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException ex,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (ex.getCause() instanceof InvalidFormatException faulty) {
      return refused(FormInvalid.of(path(faulty), "not a possible value"));
    }
    return answer(
        HttpStatus.BAD_REQUEST,
        "body-unreadable",
        "The body is missing or not as expected",
        Map.of());
  }

  /** {@code plan.measures[3].deadline}. */
  private static String path(InvalidFormatException faulty) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : faulty.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  @Override
  protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
      MaxUploadSizeExceededException ex,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(
        HttpStatus.PAYLOAD_TOO_LARGE,
        "document-too-large",
        "The file is larger than what is taken",
        Map.of());
  }

  /** What Spring MVC refuses by itself: unknown paths, wrong methods, faulty parameters. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception ex, Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
    if (code.is5xxServerError()) {
      return unexpected(ex);
    }
    HttpStatus status = HttpStatus.valueOf(code.value());
    String detail = body instanceof ProblemDetail given ? given.getDetail() : ex.getMessage();
    return answer(status, slug(status), detail, Map.of());
  }

  private static ResponseEntity<Object> answer(
      HttpStatus status, String slug, String detail, Map<String, Object> facts) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemForm.of(status, slug, detail, facts));
  }

  /** {@code METHOD_NOT_ALLOWED} becomes {@code method-not-allowed}. */
  private static String slug(HttpStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<FieldFault> faults(BindingResult result) {
    return result.getAllErrors().stream()
        .map(
            error ->
                new FieldFault(fieldOf(error, error.getObjectName()), error.getDefaultMessage()))
        .toList();
  }

  private static String fieldOf(
      org.springframework.context.MessageSourceResolvable error, String otherwise) {
    if (error instanceof FieldError field) {
      return field.getField();
    }
    return error instanceof ObjectError object ? object.getObjectName() : otherwise;
  }
}
