package vn.taphuan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.taphuan.identity.Account;
import vn.taphuan.identity.AccountOffice;
import vn.taphuan.identity.Accounts;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.Passwords;
import vn.taphuan.identity.RoleGrant;
import vn.taphuan.official.Category;
import vn.taphuan.official.DatePrecision;
import vn.taphuan.official.Official;
import vn.taphuan.official.Officials;
import vn.taphuan.official.PersonDetails;
import vn.taphuan.official.Posting;
import vn.taphuan.official.Sex;
import vn.taphuan.organisation.Unit;

/** The six who show a job each, and some three hundred invented colleagues, the same at every seeding. */
@ApplicationScoped
class DemoPeople {
    private static final Map<String, Integer> STAFF = Map.of(
            "LC-TCT", 28, "LC-SNV", 52, "LC-STC", 44, "LC-SKHCN", 40, "LC-STP", 32, "LC-X-36", 54, "LC-X-08", 44);

    private static final List<String> UNITS =
            List.of("LC-TCT", "LC-SNV", "LC-STC", "LC-SKHCN", "LC-STP", "LC-X-36", "LC-X-08");

    private static final String[][] FAMILIES = {
        {"Nguyễn", "Kinh"}, {"Trần", "Kinh"}, {"Phạm", "Kinh"}, {"Đỗ", "Kinh"}, {"Vũ", "Kinh"}, {"Bùi", "Kinh"},
        {"Lò", "Thái"}, {"Điêu", "Thái"}, {"Hoàng", "Thái"}, {"Vàng", "Mông"}, {"Giàng", "Mông"}, {"Sùng", "Mông"},
        {"Tẩn", "Dao"}, {"Lý", "Dao"}, {"Pờ", "Hà Nhì"}, {"Chu", "Hà Nhì"}, {"Lù", "Giáy"}, {"Tao", "Lự"},
        {"Phàn", "La Hủ"}, {"Đặng", "Kinh"}
    };
    private static final String[] MEN_MIDDLE = {"Văn", "Đức", "Minh", "Quang", "Xuân", "A", "Hữu", "Tiến"};
    private static final String[] WOMEN_MIDDLE = {"Thị", "Thị Thu", "Thị Minh", "Thị Hồng", "Ngọc", "Thị Lan"};
    private static final String[] MEN = {
        "An", "Bình", "Chung", "Dũng", "Đạt", "Hải", "Hòa", "Hùng", "Khánh", "Long", "Nam", "Páo", "Phong", "Quân",
        "Sơn", "Tài", "Thắng", "Tuấn", "Vinh", "Ước"
    };
    private static final String[] WOMEN = {
        "Ánh", "Bích", "Chi", "Dung", "Đào", "Giang", "Hà", "Hạnh", "Hoa", "Hương", "Lan", "Liên", "Mai", "Mỷ", "Nga",
        "Oanh", "Phương", "Thảo", "Thủy", "Yến"
    };
    private static final String[] OFFICE_POSITIONS = {
        "Chuyên viên", "Chuyên viên", "Chuyên viên", "Chuyên viên chính", "Phó Trưởng phòng", "Trưởng phòng", "Cán sự"
    };
    private static final String[] SCHOOL_POSITIONS = {"Giảng viên", "Giảng viên", "Giảng viên chính", "Chuyên viên"};

    @Inject
    Officials officials;

    @Inject
    Accounts accounts;

    @Inject
    AccountOffice office;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /** People by the code of their unit, the named ones first, each with an account to learn with. */
    Map<String, List<Official>> arrive(Map<String, Unit> units) {
        var random = new Random(2026);
        var byUnit = new HashMap<String, List<Official>>();
        UNITS.forEach(code -> byUnit.put(code, new ArrayList<>()));
        var province = units.get("LC");
        byUnit.get("LC-X-36")
                .add(named(
                        units.get("LC-X-36"),
                        "hocvien",
                        "Lò Thị",
                        "Hạnh",
                        Sex.FEMALE,
                        1991,
                        "Công chức văn hóa - xã hội"));
        var teacher = named(units.get("LC-TCT"), "giangvien", "Nguyễn Văn", "Bình", Sex.MALE, 1980, "Giảng viên chính");
        grant(teacher, JobRole.TRAINER, units.get("LC-TCT"));
        byUnit.get("LC-TCT").add(teacher);
        var trainingOffice = named(
                units.get("LC-TCT"),
                "daotao",
                "Trần Thị Thu",
                "Hà",
                Sex.FEMALE,
                1985,
                "Phó Trưởng phòng Quản lý đào tạo");
        grant(trainingOffice, JobRole.TRAINING_OFFICE, province);
        byUnit.get("LC-TCT").add(trainingOffice);
        var unitHr = named(
                units.get("LC-X-36"), "nhansu", "Vàng A", "Páo", Sex.MALE, 1988, "Công chức văn phòng - thống kê");
        grant(unitHr, JobRole.UNIT_HR, units.get("LC-X-36"));
        byUnit.get("LC-X-36").add(unitHr);
        var provincialHr = named(
                units.get("LC-SNV"), "sonoivu", "Đỗ Minh", "Đức", Sex.MALE, 1979, "Trưởng phòng Công chức, viên chức");
        grant(provincialHr, JobRole.PROVINCIAL_HR, province);
        byUnit.get("LC-SNV").add(provincialHr);
        var administrator =
                named(units.get("LC-SKHCN"), "quantri", "Phạm Quang", "Huy", Sex.MALE, 1990, "Chuyên viên chính");
        grant(administrator, JobRole.ADMINISTRATOR, province);
        byUnit.get("LC-SKHCN").add(administrator);
        for (var code : UNITS) {
            var people = byUnit.get(code);
            while (people.size() < STAFF.get(code)) people.add(invented(units.get(code), random, people.size()));
        }
        return byUnit;
    }

    private Official named(
            Unit unit, String username, String family, String given, Sex sex, int born, String position) {
        var number = number(sex, born, 900_000 + username.hashCode() % 1000);
        var details = new PersonDetails(
                family,
                given,
                LocalDate.of(born, 5, 19),
                DatePrecision.DAY,
                sex,
                null,
                username + "@example.invalid",
                null);
        var official = new Official(number, details, clock.instant());
        var account = new Account(username, number, official.fullName(), "", clock.instant());
        account.choosePassword(passwords.hashChosen(Demo.PASSWORD));
        accounts.add(account);
        accounts.add(new RoleGrant(account, JobRole.LEARNER, unit, LocalDate.now(clock)));
        official.openAccount(account);
        officials.add(official);
        officials.add(new Posting(official, unit, position, "01.003", Category.CIVIL_SERVANT, from(unit, 2020)));
        return official;
    }

    private Official invented(Unit unit, Random random, int place) {
        var sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        var family = FAMILIES[random.nextInt(FAMILIES.length)];
        var middle = pick(random, sex == Sex.MALE ? MEN_MIDDLE : WOMEN_MIDDLE);
        var given = pick(random, sex == Sex.MALE ? MEN : WOMEN);
        int born = 1968 + random.nextInt(34);
        var details = new PersonDetails(
                family[0] + ' ' + middle,
                given,
                LocalDate.of(born, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                DatePrecision.DAY,
                sex,
                family[1],
                null,
                null);
        var official = new Official(
                number(sex, born, 100_000 + Math.floorMod(unit.code().hashCode(), 700) * 1000 + place),
                details,
                clock.instant());
        official.openAccount(
                office.openFor(official.personalNumber(), official.fullName(), official.birthYear(), unit));
        officials.add(official);
        boolean school = unit.code().equals("LC-TCT");
        boolean commune = unit.code().startsWith("LC-X-");
        var position = place == 3 && commune
                ? "Chủ tịch Ủy ban nhân dân"
                : place == 1 && !commune
                        ? (school ? "Hiệu trưởng" : "Giám đốc")
                        : pick(random, school ? SCHOOL_POSITIONS : OFFICE_POSITIONS);
        var category = school
                ? Category.PUBLIC_EMPLOYEE
                : position.startsWith("Chủ tịch") ? Category.CADRE : Category.CIVIL_SERVANT;
        officials.add(new Posting(
                official,
                unit,
                position,
                school ? "V.09.02.03" : "01.003",
                category,
                from(unit, 2012 + random.nextInt(13))));
        return official;
    }

    private void grant(Official official, JobRole role, Unit unit) {
        accounts.add(new RoleGrant(official.account(), role, unit, LocalDate.now(clock)));
    }

    /** The first of January of the year, or the unit's first day where it is younger. */
    private static LocalDate from(Unit unit, int year) {
        var day = LocalDate.of(year, 1, 1);
        return unit.validOn(day) ? day : LocalDate.of(2025, 7, 1);
    }

    /** Lai Châu's place code, century with sex, year of birth, and six digits more. */
    private static String number(Sex sex, int born, int rest) {
        int centuryAndSex = (born >= 2000 ? 2 : 0) + (sex == Sex.FEMALE ? 1 : 0);
        return "012%d%02d%06d".formatted(centuryAndSex, born % 100, rest);
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}
