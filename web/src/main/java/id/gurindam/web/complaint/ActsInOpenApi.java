package id.gurindam.web.complaint;

import id.gurindam.web.security.Act;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Writes each act on a case into the OpenAPI description, with the body that it takes. */
@Component
final class ActsInOpenApi implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        for (Map.Entry<Act, Class<? extends ActBody>> act : ActBodies.all().entrySet()) {
            ModelConverters.getInstance()
                    .readAll(act.getValue())
                    .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
            api.path("/api/complaints/{code}/" + act.getKey().word(), new PathItem().post(operation(act)));
        }
    }

    private static Operation operation(Map.Entry<Act, Class<? extends ActBody>> act) {
        Schema<?> body =
                new Schema<>().$ref("#/components/schemas/" + act.getValue().getSimpleName());
        return new Operation()
                .operationId(act.getKey().word())
                .addParametersItem(
                        new Parameter().in("path").name("code").required(true).schema(text()))
                .addParametersItem(
                        new Parameter().in("header").name("Idempotency-Key").schema(text()))
                .addParametersItem(new Parameter().in("header").name("If-Match").schema(text()))
                .addParametersItem(
                        new Parameter().in("header").name("Gurindam-Pin").schema(text()))
                .requestBody(new RequestBody()
                        .content(new Content().addMediaType("application/json", new MediaType().schema(body))))
                .responses(new ApiResponses()
                        .addApiResponse("200", new ApiResponse().description("Done; durable at this position."))
                        .addApiResponse(
                                "4XX", new ApiResponse().description("A problem (RFC 9457); nothing happened.")));
    }

    private static Schema<?> text() {
        return new Schema<>().type("string");
    }
}
