package duban.instruction;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param verification working days for the office to verify an answer; no rule read gives any
 */
@ConfigurationProperties("duban.instruction")
record InstructionSettings(@DefaultValue("3") int verification) {}
