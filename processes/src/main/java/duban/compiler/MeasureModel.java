package duban.compiler;

import duban.plan.Measure;

/**
 * The compiled process of a measure.
 *
 * @param measure the {@link Measure#number()}
 * @param processId {@code Measure_xuzhou-2023_5}
 * @param resourceName file name, {@code 5.bpmn}
 * @param bpmn the BPMN 2.0 document with its diagram, in UTF-8
 */
public record MeasureModel(String measure, String processId, String resourceName, byte[] bpmn) {}
