/**
 * The process engine, and the only importer of {@code org.camunda}. Offers the features a small API
 * in plain Java types ({@link duban.engine.Processes}) and turns engine happenings into application
 * events inside the engine's own transaction ({@link duban.engine.TaskOpened}, {@link
 * duban.engine.TaskEnded}).
 */
@ApplicationModule(allowedDependencies = {"calendar", "problem"})
package duban.engine;

import org.springframework.modulith.ApplicationModule;
