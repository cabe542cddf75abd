'use strict';

const ANSWERS = (good, replies) => [
  'Đạt, xem giấy tiếp theo.',
  'Chưa đạt, ghi vào phiếu yêu cầu bổ sung.',
  'Không yêu cầu giấy này.',
].map((say, at) => ({say, points: at === good ? 20 : 0, reply: replies[at]}));

const LIST = [
  'Tờ khai theo mẫu, có chữ ký của người làm đơn',
  'Bản chụp giấy chứng nhận, kèm bản chính để đối chiếu',
  'Một ảnh chụp trong vòng sáu tháng',
  'Văn bản ủy quyền, nếu nộp thay',
];

walk({
  pass: 60,
  situations: [
    {
      id: 'to-khai',
      scene: 'Anh Giàng A Chớ nộp hồ sơ thay vợ. Danh mục của thủ tục minh họa gồm bốn giấy dưới đây. Tờ khai điền đủ, vợ anh đã ký, ghi ngày hôm qua.',
      papers: LIST,
      question: 'Tờ khai thế nào?',
      choices: ANSWERS(0, [
        'Đủ nội dung, có chữ ký của người làm đơn. Ngày ký trước ngày nộp là bình thường.',
        'Tờ khai không thiếu gì. Bắt ghi lại ngày cho trùng ngày nộp là đòi hỏi thừa.',
        'Tờ khai đứng đầu danh mục, phải có.',
      ]),
    },
    {
      id: 'giay-chung-nhan',
      scene: 'Bản chụp giấy chứng nhận mất góc dưới, không đọc được số. Bản chính anh để ở nhà.',
      question: 'Bản chụp này thế nào?',
      choices: ANSWERS(1, [
        'Số không đọc được thì phòng chuyên môn không giải quyết được; hồ sơ sẽ bị trả lại sau vài ngày.',
        'Phiếu ghi: “Bản chụp giấy chứng nhận đọc rõ số, mang theo bản chính; có thể chụp tại quầy”.',
        'Giấy này có trong danh mục và chưa tra được ở đâu khác.',
      ]),
    },
    {
      id: 'anh',
      scene: 'Ảnh chụp bốn tháng trước, mặc áo sơ mi, nền hơi xám.',
      question: 'Ảnh này thế nào?',
      choices: ANSWERS(0, [
        'Danh mục chỉ đòi ảnh trong vòng sáu tháng. Màu nền không có trong danh mục thì không bắt bẻ.',
        'Chụp lại chỉ vì màu nền là đòi hỏi ngoài danh mục.',
        'Ảnh có trong danh mục.',
      ]),
    },
    {
      id: 'cu-tru',
      scene: 'Trong túi không có giấy xác nhận cư trú. Quầy tra được thông tin cư trú trong cơ sở dữ liệu.',
      question: 'Giấy xác nhận cư trú thế nào?',
      choices: ANSWERS(2, [
        'Anh không nộp giấy nào để mà đạt. Câu đúng là không yêu cầu giấy này.',
        'Bắt đi xin một giấy mà cơ quan tự tra được là chuyển việc của mình sang cho dân.',
        'Không có trong danh mục, lại tra được. Anh chị tra và đối chiếu với tờ khai.',
      ]),
    },
    {
      id: 'uy-quyen',
      scene: 'Anh nói: “Vợ tôi bận con nhỏ, tôi nộp hộ.” Trong túi chưa có văn bản ủy quyền.',
      question: 'Văn bản ủy quyền thế nào?',
      choices: ANSWERS(1, [
        'Danh mục đòi văn bản ủy quyền khi nộp thay. Bỏ qua là làm sai, dù vì lòng tốt.',
        'Phiếu ghi thêm một dòng và đưa luôn mẫu, chỉ chỗ vợ anh phải ký.',
        'Nộp thay thì giấy này có trong danh mục.',
      ]),
    },
    {
      id: 'phieu',
      scene: 'Đã dò hết danh mục: còn bản chụp giấy chứng nhận và văn bản ủy quyền.',
      question: 'Anh chị đưa anh Chớ cái gì?',
      choices: [
        {
          say: 'Hai phiếu, mỗi phiếu một giấy, để anh bổ sung giấy nào trước cũng được.',
          points: 0,
          reply: 'Hai phiếu thành hai lần yêu cầu. Hướng dẫn bổ sung phải đủ trong một lần.',
        },
        {
          say: 'Một phiếu ghi đủ hai giấy: tên giấy, lý do, nơi lấy; kèm mẫu ủy quyền và số máy của quầy.',
          points: 20,
          reply: 'Anh Chớ đi đúng một chuyến nữa là xong. Phiếu cũng nằm trong hệ thống cho người trực ca sau.',
        },
        {
          say: 'Dặn kỹ bằng lời, anh còn trẻ nên nhớ được.',
          points: 0,
          reply: 'Người ra về tay không thì không có gì để đối chiếu. Phải có phiếu.',
        },
      ],
    },
  ],
  endings: [
    {atLeast: 90, text: 'Không thiếu, không thừa giấy nào. Anh chị sang phần “Hẹn trả kết quả”.'},
    {atLeast: 60, text: 'Phần lớn đã đúng. Anh chị xem lại chỗ chưa đúng, hoặc sang phần “Hẹn trả kết quả”.'},
    {atLeast: 0, text: 'Hãy để danh mục ở cạnh và làm lại: có trong danh mục thì kiểm, không có thì không đòi.'},
  ],
}, record);
