package vn.taphuan.web.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlStartTest {
    private static final String TAG = "<script src=\"/x\"></script>";

    private static String with(String page, Charset charset) {
        return new String(HtmlStart.of(page.getBytes(charset)).with(TAG), charset);
    }

    /** The bar marks the place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><head>|<title>Chào</title></head><body></body></html>",
                "<HTML><HEAD>|<SCRIPT>a()</SCRIPT></HEAD>",
                "<head lang=\"vi>\" data-x='>'>|<script>",
                "<html><header>Đầu</header>|<script>a()</script>",
                "<!-- <head> --><html>\n<head\n class=x>|",
                "<!--[if IE]><script src=cu.js></script><![endif]-->|<script src=moi.js></script>",
                "|<p>Không có đầu</p>",
                "<!doctype html>|\n<p>Không có đầu</p>",
                "<!-- lời --> <!DOCTYPE html><html lang=\"vi\">|<body>Chào</body></html>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x.dtd\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head>|<title>Xin chào</title></head></html>",
                "|"
            })
    void the_tag_stands_before_all_scripts_of_the_page(String page) {
        var plain = page.replace("|", "");
        var expected = page.replace("|", TAG);
        assertEquals(expected, with(plain, StandardCharsets.UTF_8));
        assertEquals(
                "\uFEFF" + expected, with("\uFEFF" + plain, StandardCharsets.UTF_8), "with a mark of UTF-8 before it");
        assertEquals("\uFEFF" + expected, with("\uFEFF" + plain, StandardCharsets.UTF_16LE));
        assertEquals("\uFEFF" + expected, with("\uFEFF" + plain, StandardCharsets.UTF_16BE));
    }

    @Test
    void a_page_in_an_old_encoding_stays_byte_for_byte() {
        var old = Charset.forName("windows-1258");
        assertEquals("<head>" + TAG + "<p>Đâu đó ưa</p>", with("<head><p>Đâu đó ưa</p>", old));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=\"UTF-8\"> | UTF-8",
                "<META CHARSET=windows-1258> | windows-1258",
                "<meta http-equiv='Content-Type' content='text/html; charset=utf-8'> | utf-8"
            })
    void a_page_tells_its_encoding(String page, String told) {
        assertEquals(
                Optional.of(told),
                HtmlStart.of(page.getBytes(StandardCharsets.UTF_8)).told());
    }

    @Test
    void a_page_that_tells_none_is_given_none() {
        assertEquals(
                Optional.empty(),
                HtmlStart.of("<p>charset=utf-8</p>".getBytes(StandardCharsets.UTF_8))
                        .told());
        assertEquals(
                Optional.empty(),
                HtmlStart.of("\uFEFF<meta charset=utf-8>".getBytes(StandardCharsets.UTF_16LE))
                        .told());
    }

    /** Were the rest looked through again at each sign, such pages would hold the server up. */
    @Test
    void a_page_without_an_end_takes_no_time() {
        for (var sign : List.of("<head a=\"", "<!--", "<html a='")) {
            var page = sign.repeat(HtmlStart.LENGTH / sign.length());
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> with(page, StandardCharsets.UTF_8));
        }
    }
}
