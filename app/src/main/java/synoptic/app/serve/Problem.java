package synoptic.app.serve;

import io.javalin.http.HttpStatus;

/// What is wrong with a request, as it is told to whoever made it (RFC 9457).
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String detail;

    Problem(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
        this.detail = detail;
    }

    static Problem badRequest(String detail) {
        return new Problem(HttpStatus.BAD_REQUEST, detail);
    }

    static Problem notFound(String detail) {
        return new Problem(HttpStatus.NOT_FOUND, detail);
    }

    static Problem forbidden(String detail) {
        return new Problem(HttpStatus.FORBIDDEN, detail);
    }

    HttpStatus status() {
        return status;
    }

    String detail() {
        return detail;
    }
}
