package vn.taphuan.content;

import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * How a server that speaks S3 is reached.
 *
 * @param endpoint none is Amazon's own
 * @param key without it and the secret they come from where Amazon's programs look for them
 */
record S3Door(Optional<String> endpoint, Optional<String> region, Optional<String> key, Optional<String> secret) {
    private static final String ANYWHERE = "us-east-1";

    static S3Door told() {
        return new S3Door(
                Setting.of("taphuan.s3.endpoint"),
                Setting.of("taphuan.s3.region"),
                Setting.of("taphuan.s3.key"),
                Setting.of("taphuan.s3.secret"));
    }

    /**
     * A client that asks of a server what every server knows: the bucket in the path, since only Amazon has a name in
     * the DNS for each, and no checksum at the end of a stream.
     */
    S3Client open() {
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(region.orElse(ANYWHERE)))
                .credentialsProvider(credentials())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        endpoint.map(URI::create)
                .ifPresent(address -> client.endpointOverride(address).forcePathStyle(true));
        return client.build();
    }

    private AwsCredentialsProvider credentials() {
        if (key.isEmpty() || secret.isEmpty())
            return DefaultCredentialsProvider.builder().build();
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(key.get(), secret.get()));
    }
}
