package duban.reporting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** On which period all plans of an office are reported together: {@code 2026-Q2}. */
record OfficeForm(
    @NotBlank String office,
    @NotBlank @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2]|Q[1-4]|H[12])") String period) {}
