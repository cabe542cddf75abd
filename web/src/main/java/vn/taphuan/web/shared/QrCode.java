package vn.taphuan.web.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A text as a picture for phones, drawn here: nobody else is told. */
public final class QrCode {
    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    /** The picture as an address that carries it. */
    public static String picture(String text) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.US_ASCII));
    }

    private static String svg(String text) {
        try {
            var squares = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            var path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++)
                for (int x = 0; x < squares.getWidth(); x++)
                    if (squares.get(x, y))
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path d=\"%s\"/></svg>"
                    .formatted(squares.getWidth(), squares.getHeight(), path);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
