package vn.taphuan.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST door. The same accounts, permissions and scopes as the pages. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Tập huấn CCHC",
                        version = "1",
                        description =
                                "A POST with an Idempotency-Key is done once: sent again within 24 hours, with the"
                                        + " same key by the same account, it is answered as it was. 422: the key was used for"
                                        + " another request; 409 with shared.keyRunning: the first is under way."),
        security = @SecurityRequirement(name = "basic"))
@SecurityScheme(securitySchemeName = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
public class Rest extends Application {}
