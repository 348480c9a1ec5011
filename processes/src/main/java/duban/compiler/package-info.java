/**
 * The BPMN compiler: one executable process with its diagram for each measure of a plan. Offers
 * {@link duban.compiler.PlanCompiler} and the ids of its elements, {@link duban.compiler.BpmnIds};
 * leans on {@code duban.plan} and Camunda's BPMN model API. The steps ({@link
 * duban.compiler.CompileStep}) run in order, from left to right on the page, and only add.
 */
package duban.compiler;
