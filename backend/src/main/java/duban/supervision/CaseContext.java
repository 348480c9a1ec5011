package duban.supervision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the page of a task on a case shows beside its form. */
record CaseContext(@JsonProperty("case") CaseView matter) {

  static CaseContext of(CaseView matter) {
    return new CaseContext(matter);
  }
}
