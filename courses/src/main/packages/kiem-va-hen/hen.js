'use strict';

walk({
  pass: 60,
  situations: [
    {
      id: 'khong-le',
      scene: 'Hồ sơ nhận thứ tư, thời hạn 4 ngày làm việc. Hai tuần tới không có ngày lễ.',
      question: 'Ngày hẹn trả muộn nhất là thứ mấy?',
      choices: [
        {say: 'Chủ nhật tuần này', points: 0, reply: 'Đó là đếm cả ngày nghỉ. Thời hạn tính bằng ngày làm việc thì thứ bảy, chủ nhật không đếm.'},
        {say: 'Thứ hai tuần sau', points: 0, reply: 'Như vậy là đếm cả ngày nhận. Ngày đầu tiên được đếm là thứ năm.'},
        {say: 'Thứ ba tuần sau', points: 20, reply: 'Thứ năm là một, thứ sáu là hai, thứ hai là ba, thứ ba là bốn.'},
      ],
    },
    {
      id: 'co-le',
      scene: 'Hồ sơ nhận thứ sáu, thời hạn 5 ngày làm việc. Thứ tư tuần sau là ngày nghỉ lễ.',
      question: 'Ngày hẹn trả muộn nhất là ngày nào?',
      choices: [
        {say: 'Thứ sáu tuần sau', points: 0, reply: 'Thứ tư nghỉ lễ không được đếm, nên còn thiếu một ngày.'},
        {say: 'Thứ hai của tuần sau nữa', points: 20, reply: 'Thứ hai, ba, năm, sáu, rồi thứ hai: đủ năm ngày làm việc.'},
        {say: 'Thứ tư tuần sau', points: 0, reply: 'Đó là ngày nghỉ; người dân đến sẽ gặp cửa đóng.'},
      ],
    },
    {
      id: 'bo-sung',
      scene: 'Hồ sơ nộp thứ hai còn thiếu một giấy, đã đưa phiếu bổ sung. Thứ năm người dân mang giấy đến, hồ sơ đủ. Thời hạn 3 ngày làm việc kể từ ngày nhận đủ hồ sơ, không có ngày lễ.',
      question: 'Ngày hẹn trả muộn nhất là thứ mấy?',
      choices: [
        {say: 'Thứ năm này, vì tính từ thứ hai', points: 0, reply: 'Thời hạn này chạy từ ngày nhận đủ hồ sơ, là thứ năm.'},
        {say: 'Thứ hai tuần sau', points: 0, reply: 'Như vậy là đếm cả thứ năm. Ngày đầu tiên được đếm là thứ sáu.'},
        {say: 'Thứ ba tuần sau', points: 20, reply: 'Thứ sáu, thứ hai, thứ ba. Giấy hẹn trao ngay khi hồ sơ đủ, không trao từ hôm thiếu.'},
      ],
    },
    {
      id: 'ban-xa',
      scene: 'Chị Tẩn Mỷ ở bản xa hỏi: “Có cách nào khỏi xuống lấy kết quả không?”',
      question: 'Anh chị trả lời thế nào?',
      choices: [
        {say: '“Quy định là đến quầy ký nhận chị ạ.”', points: 0, reply: 'Chưa tra đã từ chối. Kết quả có thể trả qua bưu chính công ích hoặc bằng bản điện tử.'},
        {say: '“Có ạ, chị chọn nhận qua bưu chính công ích hay bản điện tử; em ghi vào giấy hẹn.”', points: 20, reply: 'Nêu cách, để chị chọn, ghi lại. Chị bớt được một chuyến đi.'},
        {say: '“Chị nhờ ai xuống lấy hộ cũng được, không cần giấy tờ gì.”', points: 0, reply: 'Giao kết quả cho người không được ủy quyền có thể để lộ giấy tờ của chị.'},
      ],
    },
    {
      id: 'nguy-co-tre',
      scene: 'Còn hai ngày đến hẹn. Phòng chuyên môn báo cơ quan phối hợp chưa trả lời, chắc chắn không kịp.',
      question: 'Anh chị làm gì?',
      choices: [
        {say: 'Đợi đúng ngày hẹn, người dân đến thì giải thích.', points: 0, reply: 'Người dân mất một chuyến đi chỉ để nghe xin lỗi.'},
        {say: 'Sửa ngày tiếp nhận trong hệ thống cho khỏi trễ.', points: 0, reply: 'Đó là làm sai lệch hồ sơ, nặng hơn cả trễ hẹn.'},
        {say: 'Báo người phụ trách; gửi phiếu xin lỗi và hẹn lại ngày trả, nói rõ lý do, trước ngày hẹn.', points: 20, reply: 'Báo sớm, xin lỗi thật, hẹn lại một ngày giữ được.'},
      ],
    },
  ],
  endings: [
    {atLeast: 90, text: 'Năm hồ sơ, năm cái hẹn giữ được.'},
    {atLeast: 60, text: 'Đạt. Anh chị xem lại cách đếm ngày ở chỗ chưa đúng: bỏ ngày nhận, bỏ ngày nghỉ.'},
    {atLeast: 0, text: 'Hẹn sai một ngày là người dân đi thừa một chuyến. Anh chị làm lại, đếm từng ngày ra giấy.'},
  ],
}, record);
