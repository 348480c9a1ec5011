package duban.web;

import com.fasterxml.jackson.databind.JsonNode;
import duban.organisation.Actor;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI description at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

  static {
    // the person who asks comes from the session, not from the request
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    // what a form holds is told by the kind of its task
    SpringDocUtils.getConfig().replaceWithClass(JsonNode.class, Object.class);
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Duban 督办")
                .description(
                    "Sign in with POST /api/session; send the cookie XSRF-TOKEN back as header"
                        + " X-XSRF-TOKEN with every request but GET. Failures are RFC 9457 problems.")
                .version("1")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
  }

  @Bean
  ModelResolver modelResolver(ObjectMapperProvider mappers) {
    return new RecordSchemas(mappers.jsonMapper());
  }
}
