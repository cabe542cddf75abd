package vn.taphuan.web.shared;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.function.Function;

/** One JSON binding for all requests: what it has learned about a record serves the next one too. */
@Provider
public class OneJsonb implements ContextResolver<Jsonb> {
    private final Jsonb jsonb =
            JsonbBuilder.create(new JsonbConfig().withDeserializers(new WholeInteger(), new WholeLong()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** Left to itself the binding cuts off what is behind the point, and the digits that have no room. */
    private static class WholeInteger implements JsonbDeserializer<Integer> {
        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return whole(parser, BigDecimal::intValueExact);
        }
    }

    private static class WholeLong implements JsonbDeserializer<Long> {
        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return whole(parser, BigDecimal::longValueExact);
        }
    }

    private static <T> T whole(JsonParser parser, Function<BigDecimal, T> exactly) {
        try {
            return exactly.apply(parser.getBigDecimal());
        } catch (ArithmeticException | IllegalStateException | UnsupportedOperationException e) {
            // Not whole, without room, no number at all, or one longer than the parser reads.
            throw new JsonbException("no whole number", e);
        }
    }
}
