package vn.taphuan.official.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.taphuan.official.roster.Lists.FIRST;
import static vn.taphuan.official.roster.Lists.check;
import static vn.taphuan.official.roster.Lists.excel;
import static vn.taphuan.official.roster.Lists.hanh;
import static vn.taphuan.official.roster.Lists.headings;
import static vn.taphuan.official.roster.Lists.put;
import static vn.taphuan.official.roster.RosterColumn.BIRTH_DATE;
import static vn.taphuan.official.roster.RosterColumn.CATEGORY;
import static vn.taphuan.official.roster.RosterColumn.EMAIL;
import static vn.taphuan.official.roster.RosterColumn.ETHNIC_GROUP;
import static vn.taphuan.official.roster.RosterColumn.FROM;
import static vn.taphuan.official.roster.RosterColumn.FULL_NAME;
import static vn.taphuan.official.roster.RosterColumn.GRADE_CODE;
import static vn.taphuan.official.roster.RosterColumn.PERSONAL_NUMBER;
import static vn.taphuan.official.roster.RosterColumn.PHONE;
import static vn.taphuan.official.roster.RosterColumn.POSITION;
import static vn.taphuan.official.roster.RosterColumn.SEX;
import static vn.taphuan.official.roster.RosterColumn.UNIT_CODE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.taphuan.official.Category;
import vn.taphuan.official.DatePrecision;
import vn.taphuan.official.Sex;

class RosterCheckerTest {
    @Test
    void lo_thi_hanh_is_taken_over_as_she_stands() {
        var check = check(hanh());
        assertEquals(List.of(), check.findings());
        assertEquals(0, check.refused());
        assertEquals(
                new RosterEntry(
                        2,
                        36L,
                        "LC-X-36",
                        "Lò Thị",
                        "Hạnh",
                        LocalDate.of(1991, 7, 9),
                        DatePrecision.DAY,
                        Sex.FEMALE,
                        "Thái",
                        "012191000123",
                        "Chuyên viên",
                        "01.003",
                        Category.CIVIL_SERVANT,
                        LocalDate.of(2025, 7, 1),
                        "hanh.lo@example.invalid",
                        "0912345678"),
                check.good().get(0));
    }

    @Test
    void what_nobody_must_fill_may_be_blank() {
        var row = hanh();
        List.of(ETHNIC_GROUP, GRADE_CODE, EMAIL, PHONE).forEach(row::remove);
        var entry = only(check(row));
        assertNull(entry.ethnicGroup());
        assertNull(entry.gradeCode());
        assertNull(entry.email());
        assertNull(entry.phone());
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT_CODE", "BIRTH_DATE", "SEX", "PERSONAL_NUMBER", "POSITION", "CATEGORY", "FROM"})
    void a_blank_in_a_required_cell_is_refused(RosterColumn column) {
        refused(column, "cellMissing", check(hanh(column, null)));
    }

    // Names

    @Test
    void a_name_that_is_missing_is_refused() {
        refused(FULL_NAME, "nameMissing", check(hanh(FULL_NAME, " \u200B ")));
    }

    @Test
    void a_name_with_a_no_break_space_is_cleaned_and_told() {
        var check = check(hanh(FULL_NAME, "Lò\u00A0Thị  Hạnh\u200B "));
        assertEquals("Lò Thị", check.good().get(0).familyName());
        assertEquals("Hạnh", check.good().get(0).givenName());
        told(FULL_NAME, "cleanedSpaces", List.of("Lò Thị Hạnh"), check);
    }

    @Test
    void a_name_with_loose_marks_is_composed_and_told() {
        var check = check(hanh(FULL_NAME, "Lo\u0300 Thi\u0323 Ha\u0323nh"));
        assertEquals("Hạnh", check.good().get(0).givenName());
        told(FULL_NAME, "cleanedUnicode", List.of("Lò Thị Hạnh"), check);
    }

    @Test
    void an_icelandic_eth_in_a_name_becomes_the_vietnamese_letter_and_is_told() {
        var check = check(hanh(FULL_NAME, "\u00D0ỗ Thị Hạnh"));
        assertEquals("\u0110ỗ Thị", check.good().get(0).familyName());
        told(FULL_NAME, "cleanedD", List.of("\u0110ỗ Thị Hạnh"), check);
    }

    @Test
    void a_small_eth_in_a_position_becomes_the_vietnamese_letter_and_is_told() {
        var check = check(hanh(POSITION, "Tổ trưởng \u00F0iều phối"));
        assertEquals("Tổ trưởng \u0111iều phối", check.good().get(0).position());
        told(POSITION, "cleanedD", List.of("Tổ trưởng \u0111iều phối"), check);
    }

    @Test
    void a_name_of_one_word_has_no_family_name() {
        var entry = only(check(hanh(FULL_NAME, "Páo")));
        assertEquals("", entry.familyName());
        assertEquals("Páo", entry.givenName());
    }

    @Test
    void the_names_of_the_province_pass_without_a_word() {
        for (var name :
                List.of("Giàng A Páo", "Lò Văn Ơn", "Pờ Gạ Chừ", "Vàng Thị Mỷ", "Đỗ Minh Đức", "Hoà Thuý Oánh")) {
            assertEquals(List.of(), check(hanh(FULL_NAME, name)).findings(), name);
        }
    }

    @Test
    void a_name_of_100_characters_is_taken_and_one_of_101_refused() {
        var hundred = "Lò " + "Thị ".repeat(23) + "Hạnhh";
        assertEquals(100, hundred.length());
        assertEquals("Hạnhh", only(check(hanh(FULL_NAME, hundred))).givenName());
        refused(FULL_NAME, "nameTooLong", check(hanh(FULL_NAME, hundred + 'h')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+Lò Thị Hạnh", "-Lò Thị Hạnh", "@Lò Thị Hạnh", "\tLò Thị Hạnh", " =Lò Thị Hạnh"})
    void a_name_that_starts_like_a_formula_is_refused(String name) {
        refused(FULL_NAME, "nameLikeFormula", check(hanh(FULL_NAME, name)));
    }

    @Test
    void a_name_with_a_digit_is_taken_and_told() {
        told(FULL_NAME, "nameOdd", List.of("Lò Thị Hạnh 2"), check(hanh(FULL_NAME, "Lò Thị Hạnh 2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NguyÔn V¨n B×nh", "TrÇn ThÞ Thu Hµ", "Nguyeãn Vaên Bình", "Ñoã Minh Ñöùc"})
    void a_name_typed_in_an_old_font_is_refused_with_advice(String name) {
        refused(FULL_NAME, "oldFont", check(hanh(FULL_NAME, name)));
    }

    // Dates

    @ParameterizedTest
    @CsvSource({"09/07/1991", "9/7/1991"})
    void a_date_written_day_month_year_is_read_without_a_word(String written) {
        assertEquals(
                LocalDate.of(1991, 7, 9), only(check(hanh(BIRTH_DATE, written))).birthDate());
    }

    @ParameterizedTest
    @CsvSource({"9-7-1991", "09.07.1991", "1991-07-09", "33428", "1991-07-09 00:00:00"})
    void a_date_written_otherwise_is_read_and_told(String written) {
        var check = check(hanh(BIRTH_DATE, written));
        assertEquals(LocalDate.of(1991, 7, 9), check.good().get(0).birthDate());
        told(BIRTH_DATE, "readAs", List.of(written, "09/07/1991"), check);
    }

    @Test
    void a_date_that_excel_shows_as_a_date_is_read_without_a_word() {
        var entry = only(check(hanh(BIRTH_DATE, LocalDate.of(1991, 7, 9))));
        assertEquals(LocalDate.of(1991, 7, 9), entry.birthDate());
        assertEquals(DatePrecision.DAY, entry.precision());
    }

    @Test
    void a_bare_number_in_a_date_column_is_excels_count_of_days_and_told() {
        var check = check(hanh(FROM, 45839));
        assertEquals(LocalDate.of(2025, 7, 1), check.good().get(0).from());
        told(FROM, "readAs", List.of("45839", "01/07/2025"), check);
    }

    @Test
    void a_year_of_birth_alone_is_enough_as_text_and_as_number() {
        for (var year : new Object[] {"1991", 1991}) {
            var check = check(hanh(BIRTH_DATE, year));
            assertEquals(LocalDate.of(1991, 1, 1), check.good().get(0).birthDate());
            assertEquals(DatePrecision.YEAR, check.good().get(0).precision());
            told(BIRTH_DATE, "birthYearOnly", List.of("1991"), check);
        }
    }

    @Test
    void a_year_alone_is_not_enough_for_the_first_day_in_a_post() {
        refused(FROM, "dateNeedsDay", check(hanh(FROM, "2025")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/1991", "31/04/1991", "12/25/1991", "00/07/1991", "1991-13-01"})
    void a_day_that_never_was_is_refused(String date) {
        refused(BIRTH_DATE, "dateImpossible", check(hanh(BIRTH_DATE, date)));
    }

    @Test
    void the_29_february_1900_that_excel_believes_in_is_refused() {
        refused(BIRTH_DATE, "dateImpossible", check(hanh(BIRTH_DATE, 60)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09/07/1891", "1899"})
    void a_date_before_1900_is_refused(String date) {
        refused(BIRTH_DATE, "dateBefore1900", check(hanh(BIRTH_DATE, date)));
    }

    @Test
    void a_day_that_has_not_come_is_refused_and_today_is_taken() {
        refused(FROM, "dateInFuture", check(hanh(FROM, "24/11/2026")));
        assertEquals(Lists.TODAY, only(check(hanh(FROM, "23/11/2026"))).from());
    }

    @ParameterizedTest
    @ValueSource(strings = {"09/07/91", "tháng 7 năm 1991", "9 7 1991", "07/1991"})
    void a_date_nobody_can_read_is_refused(String date) {
        refused(BIRTH_DATE, "dateUnreadable", check(hanh(BIRTH_DATE, date)));
    }

    @Test
    void a_post_held_since_before_birth_is_refused() {
        var row = hanh(FROM, "09/07/1991");
        row.put(UNIT_CODE, "LC-SNV");
        row.put(BIRTH_DATE, "09/07/2011");
        row.put(PERSONAL_NUMBER, "012311000123");
        row.put(FROM, "01/07/2005");
        refused(FROM, "fromBeforeBirth", check(row));
    }

    // Sex and category

    @ParameterizedTest
    @CsvSource({"Nữ,FEMALE", "NỮ,FEMALE", "nu,FEMALE", "Nam,MALE", "nam,MALE"})
    void sex_is_known_with_and_without_marks_in_any_case(String written, Sex sex) {
        var row = hanh(SEX, written);
        row.put(PERSONAL_NUMBER, sex == Sex.MALE ? "012091000123" : "012191000123");
        assertEquals(sex, only(check(row)).sex());
    }

    @Test
    void an_f_is_understood_and_told() {
        var check = check(hanh(SEX, "F"));
        assertEquals(Sex.FEMALE, check.good().get(0).sex());
        told(SEX, "readAs", List.of("F", "Nữ"), check);
    }

    @Test
    void any_other_sex_is_refused() {
        refused(SEX, "sexUnknown", check(hanh(SEX, "x")));
    }

    @ParameterizedTest
    @CsvSource({
        "Cán bộ,CADRE",
        "công chức,CIVIL_SERVANT",
        "VIÊN CHỨC,PUBLIC_EMPLOYEE",
        "Khác,OTHER",
        "vien chuc,PUBLIC_EMPLOYEE",
        "Báo chí,PRESS",
        "Cơ quan trung ương,CENTRAL_BODY",
        "Học viên ngoài,OUTSIDE_LEARNER"
    })
    void the_categories_are_known(String written, Category category) {
        assertEquals(category, only(check(hanh(CATEGORY, written))).category());
    }

    @Test
    void any_other_category_is_refused() {
        refused(CATEGORY, "categoryUnknown", check(hanh(CATEGORY, "Nghỉ hưu")));
    }

    // Personal numbers

    @Test
    void a_number_of_11_digits_is_refused_and_the_lost_zero_proposed() {
        var finding = refused(PERSONAL_NUMBER, "numberLength11", check(hanh(PERSONAL_NUMBER, "12191000123")));
        assertEquals(List.of("12191000123"), finding.args());
    }

    @Test
    void a_number_that_excel_took_for_a_number_has_lost_its_zero_too() {
        var finding = refused(PERSONAL_NUMBER, "numberLength11", check(hanh(PERSONAL_NUMBER, 12191000123L)));
        assertEquals(List.of("12191000123"), finding.args());
    }

    @Test
    void a_number_without_leading_zero_may_be_a_number_of_excel() {
        assertEquals(
                "112191000123",
                only(check(hanh(PERSONAL_NUMBER, 112191000123L))).personalNumber());
    }

    @Test
    void a_number_of_9_digits_is_refused_as_an_old_card() {
        refused(PERSONAL_NUMBER, "numberLength9", check(hanh(PERSONAL_NUMBER, "045123456")));
    }

    @ParameterizedTest
    @CsvSource({"0121910001234,13", "0121910001,10", "1,1"})
    void a_number_of_any_other_length_is_refused(String number, String length) {
        var finding = refused(PERSONAL_NUMBER, "numberLength", check(hanh(PERSONAL_NUMBER, number)));
        assertEquals(List.of(number, length), finding.args());
    }

    @ParameterizedTest
    @ValueSource(strings = {"O12191000123", "012-191-000123", "1.2191E+10"})
    void a_number_with_anything_but_digits_is_refused(String number) {
        refused(PERSONAL_NUMBER, "numberNotDigits", check(hanh(PERSONAL_NUMBER, number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"012 191 000 123", "'012191000123", "012191000123\u00A0"})
    void spaces_and_the_quote_in_a_number_are_taken_out_and_told(String number) {
        var check = check(hanh(PERSONAL_NUMBER, number));
        assertEquals("012191000123", check.good().get(0).personalNumber());
        told(PERSONAL_NUMBER, "cleanedSpaces", List.of("012191000123"), check);
    }

    @Test
    void the_second_and_third_row_with_the_same_number_are_refused_and_the_first_named() {
        var check = check(hanh(), hanh(FULL_NAME, "Lò Thị Hoa"), hanh());
        assertEquals(List.of(FIRST), check.good().stream().map(RosterEntry::row).toList());
        assertEquals(2, check.refused());
        for (var finding : check.findings()) {
            assertEquals("official.import.numberTwice", finding.key());
            assertEquals(List.of("012191000123", "2"), finding.args());
        }
        assertEquals(
                List.of(3, 4), check.findings().stream().map(RosterFinding::row).toList());
    }

    @Test
    void a_number_against_the_sex_is_told() {
        var check = check(hanh(PERSONAL_NUMBER, "012091000123"));
        assertEquals(1, check.good().size());
        told(PERSONAL_NUMBER, "numberAgainstSex", List.of("012091000123", "0", "Nữ"), check);
    }

    @Test
    void a_number_against_the_year_of_birth_is_told() {
        var check = check(hanh(PERSONAL_NUMBER, "012192000123"));
        assertEquals(1, check.good().size());
        told(PERSONAL_NUMBER, "numberAgainstBirthYear", List.of("012192000123", "1992", "1991"), check);
    }

    @Test
    void a_number_against_the_century_is_told() {
        told(
                PERSONAL_NUMBER,
                "numberAgainstBirthYear",
                List.of("012391000123", "2091", "1991"),
                check(hanh(PERSONAL_NUMBER, "012391000123")));
    }

    @Test
    void a_number_from_this_century_fits_a_woman_born_in_it() {
        var row = hanh(PERSONAL_NUMBER, "012303000123");
        row.put(BIRTH_DATE, "02/09/2003");
        assertEquals("012303000123", only(check(row)).personalNumber());
    }

    // UnitLookup

    @Test
    void an_unknown_unit_is_refused() {
        assertEquals(
                List.of("LC-X-99"),
                refused(UNIT_CODE, "unitUnknown", check(hanh(UNIT_CODE, "LC-X-99")))
                        .args());
    }

    @Test
    void a_code_in_small_letters_is_understood_and_told() {
        var check = check(hanh(UNIT_CODE, "lc-x-36"));
        assertEquals("LC-X-36", check.good().get(0).unitCode());
        told(UNIT_CODE, "readAs", List.of("lc-x-36", "LC-X-36"), check);
    }

    @Test
    void a_post_in_a_commune_before_it_was_founded_is_refused() {
        var finding = refused(UNIT_CODE, "unitNotYet", check(hanh(FROM, "30/06/2025")));
        assertEquals(List.of("LC-X-36", "01/07/2025", "30/06/2025"), finding.args());
    }

    @Test
    void a_post_in_a_district_after_its_end_is_refused_and_on_its_last_day_taken() {
        var row = hanh(UNIT_CODE, "LC-H-07");
        assertEquals(
                List.of("LC-H-07", "30/06/2025", "01/07/2025"),
                refused(UNIT_CODE, "unitEnded", check(row)).args());
        row.put(FROM, "30/06/2025");
        assertEquals(7L, only(check(row)).unitId());
    }

    // Position, grade, e-mail, telephone

    @Test
    void a_position_of_200_characters_is_taken_and_one_of_201_refused() {
        assertEquals(
                200, only(check(hanh(POSITION, "c".repeat(200)))).position().length());
        refused(POSITION, "positionTooLong", check(hanh(POSITION, "c".repeat(201))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.003", "V.07.04.32", "06a.031", "V.05.02.07"})
    void grade_codes_of_the_usual_forms_pass_without_a_word(String grade) {
        assertEquals(grade, only(check(hanh(GRADE_CODE, grade))).gradeCode());
    }

    @Test
    void a_grade_code_of_another_form_is_taken_and_told() {
        var check = check(hanh(GRADE_CODE, 1.003));
        assertEquals("1.003", check.good().get(0).gradeCode());
        told(GRADE_CODE, "gradeUnknown", List.of("1.003"), check);
    }

    @Test
    void a_grade_code_that_is_no_longer_in_force_on_the_day_is_taken_and_told() {
        var check = check(hanh(GRADE_CODE, "06.031"));
        assertEquals("06.031", check.good().get(0).gradeCode());
        told(GRADE_CODE, "gradeNotListed", List.of("06.031", "01/07/2025"), check);
    }

    @Test
    void a_grade_too_long_for_a_code_is_left_out_and_told() {
        var check = check(hanh(GRADE_CODE, "Chuyên viên chính và tương đương"));
        assertNull(check.good().get(0).gradeCode());
        told(GRADE_CODE, "gradeLeftOut", List.of("Chuyên viên chính và tương đương"), check);
    }

    @Test
    void an_ethnic_group_that_is_a_whole_story_is_left_out_and_told() {
        var story = "Thái ".repeat(13).strip();
        var check = check(hanh(ETHNIC_GROUP, story));
        assertNull(check.good().get(0).ethnicGroup());
        told(ETHNIC_GROUP, "ethnicGroupLeftOut", List.of(story), check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanh", "hanh@", "hanh@laichau", "hanh lo@laichau.gov.vn", "a@b.vn; c@d.vn"})
    void a_bad_e_mail_is_left_out_and_told(String email) {
        var check = check(hanh(EMAIL, email));
        assertNull(check.good().get(0).email());
        told(EMAIL, "emailLeftOut", List.of(email), check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912.345.678", "0912 345 678", "+84912345678", "912345678"})
    void a_telephone_number_is_brought_into_one_form_and_told(String phone) {
        var check = check(hanh(PHONE, phone));
        assertEquals("0912345678", check.good().get(0).phone());
        told(PHONE, "readAs", List.of(phone, "0912345678"), check);
    }

    @Test
    void a_telephone_number_that_excel_took_for_a_number_gets_its_zero_back() {
        assertEquals("0912345678", check(hanh(PHONE, 912345678)).good().get(0).phone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "091234567890", "không có", "0912345678/0987654321"})
    void a_bad_telephone_number_is_left_out_and_told(String phone) {
        var check = check(hanh(PHONE, phone));
        assertNull(check.good().get(0).phone());
        told(PHONE, "phoneLeftOut", List.of(phone), check);
    }

    // Cells and rows

    @Test
    void a_formula_in_a_column_of_ours_refuses_its_row_alone() {
        var check = check(excel(page -> {
            headings(page);
            put(page, 1, hanh());
            page.formula(1, FULL_NAME.ordinal(), "CONCATENATE(\"Lò\",\"Hạnh\")");
            put(page, 2, hanh(PERSONAL_NUMBER, "012191000124"));
        }));
        assertEquals(List.of(3), check.good().stream().map(RosterEntry::row).toList());
        assertEquals("official.import.cellFormula", check.findings().get(0).key());
        assertEquals(FULL_NAME, check.findings().get(0).column());
    }

    @Test
    void a_formula_in_another_column_is_nobodys_business() {
        var check = check(excel(page -> {
            headings(page);
            page.value(0, 12, "Tuổi");
            put(page, 1, hanh());
            page.formula(1, 12, "2026-1991");
        }));
        assertEquals(1, check.good().size());
    }

    @Test
    void an_error_of_excel_in_a_cell_is_refused() {
        var rows = Lists.inlineHeadings()
                + Lists.inlineHanh(2).replace("t=\"inlineStr\"><is><t>LC-X-36</t></is>", "t=\"e\"><v>#REF!</v>");
        assertEquals(
                List.of("#REF!"),
                refused(UNIT_CODE, "cellError", check(Lists.raw(rows))).args());
    }

    @Test
    void all_faults_of_a_row_are_told_at_once() {
        var row = hanh(FULL_NAME, null);
        row.put(UNIT_CODE, "LC-X-99");
        row.put(BIRTH_DATE, "30/02/1991");
        row.put(PERSONAL_NUMBER, "12191000123");
        var check = check(row);
        assertEquals(List.of(), check.good());
        assertEquals(
                List.of(UNIT_CODE, FULL_NAME, BIRTH_DATE, PERSONAL_NUMBER),
                check.findings().stream().map(RosterFinding::column).toList());
        assertTrue(check.findings().stream().allMatch(RosterFinding::isError));
    }

    private static RosterEntry only(Lists.Check check) {
        assertEquals(1, check.good().size(), () -> check.findings().toString());
        return check.good().get(0);
    }

    private static RosterFinding refused(RosterColumn column, String key, Lists.Check check) {
        assertEquals(List.of(), check.good());
        assertEquals(1, check.refused());
        var errors = check.findings().stream().filter(RosterFinding::isError).toList();
        assertEquals(1, errors.size(), errors::toString);
        assertEquals("official.import." + key, errors.get(0).key());
        assertEquals(column, errors.get(0).column());
        assertEquals(FIRST, errors.get(0).row());
        return errors.get(0);
    }

    private static void told(RosterColumn column, String key, List<String> args, Lists.Check check) {
        assertEquals(1, check.good().size(), () -> check.findings().toString());
        assertEquals(
                List.of(new RosterFinding(FIRST, column, Severity.WARNING, "official.import." + key, args)),
                check.findings());
    }
}
