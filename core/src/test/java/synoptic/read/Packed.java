package synoptic.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs made files as other programs do.
final class Packed {

    private Packed() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] tar(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.forEach(
                (name, bytes) -> {
                    if (utf8(name).length > 100) {
                        tarMember(out, "././@LongLink", 'L', utf8(name + "\0"));
                    }
                    tarMember(out, name, name.endsWith("/") ? '5' : '0', bytes);
                });
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    static void tarMember(ByteArrayOutputStream out, String name, char type, byte[] bytes) {
        byte[] header = new byte[512];
        byte[] cut = Arrays.copyOf(utf8(name), Math.min(100, utf8(name).length));
        System.arraycopy(cut, 0, header, 0, cut.length);
        put(header, 100, "0000644\0");
        put(header, 124, "%011o\0".formatted(bytes.length));
        put(header, 136, "00000000000\0");
        put(header, 148, "        ");
        header[156] = (byte) type;
        put(header, 257, "ustar\u000000");
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xFF;
        }
        put(header, 148, "%06o\0 ".formatted(sum));
        out.writeBytes(header);
        out.writeBytes(bytes);
        out.writeBytes(new byte[(512 - bytes.length % 512) % 512]);
    }

    private static void put(byte[] header, int at, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    /// A record of a web archive.
    static byte[] record(String type, String headers, byte[] block) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                utf8(
                        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:0-1>\r\n"
                                        .formatted(type)
                                + "WARC-Date: 2026-03-11T04:05:06Z\r\n%sContent-Length: %d\r\n\r\n"
                                        .formatted(headers, block.length)));
        out.writeBytes(block);
        out.writeBytes(utf8("\r\n\r\n"));
        return out.toByteArray();
    }

    /// A page as a crawler stores it.
    static byte[] response(String url, String httpHeaders, byte[] body) {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.writeBytes(utf8("HTTP/1.1 200 OK\r\n" + httpHeaders + "\r\n"));
        http.writeBytes(body);
        String headers =
                "WARC-Target-URI: %s\r\nContent-Type: application/http; msgtype=response\r\n"
                        .formatted(url);
        return record("response", headers, http.toByteArray());
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
