'use strict';

walk({
  pass: 60,
  situations: [
    {
      id: 'chao',
      scene: 'Quầy số 2, tám giờ kém mười. Bà Sùng Thị Mỷ, ngoài sáu mươi tuổi, bước vào, nhìn quanh, tay cầm túi giấy tờ. Anh chị đang nhập dở hồ sơ của người trước.',
      question: 'Anh chị làm gì?',
      choices: [
        {
          say: 'Ngẩng lên chào, mời bà ngồi, xin bà chờ một phút để lưu xong hồ sơ đang nhập.',
          points: 20,
          reply: 'Một câu chào cho bà biết mình đã được nhìn thấy, và hồ sơ người trước vẫn được lưu trọn.',
        },
        {
          say: 'Nhập cho xong rồi mới ngẩng lên.',
          points: 5,
          reply: 'Hồ sơ không sai, nhưng bà đứng ba phút mà không biết mình vào đúng chỗ chưa.',
        },
        {
          say: 'Chỉ tay về bảng niêm yết, bảo bà đọc trước cho biết.',
          points: 0,
          reply: 'Bà nhìn bảng một lúc rồi lắc đầu: bà đọc chữ phổ thông không thạo.',
          next: 'bang',
        },
      ],
    },
    {
      id: 'bang',
      detour: true,
      scene: 'Bà Mỷ đứng trước bảng niêm yết, tay lần theo từng dòng. Người đến sau bà đã bước lên quầy.',
      question: 'Anh chị sửa lại thế nào?',
      choices: [
        {
          say: 'Rời quầy ra mời bà vào ngồi, xin lỗi bà và nhờ người đến sau chờ một chút.',
          points: 10,
          reply: 'Sửa kịp. Bảng niêm yết giúp người đọc được; người không đọc được thì cần người hướng dẫn.',
        },
        {
          say: 'Tiếp người đến sau, bà đọc xong sẽ quay lại.',
          points: 0,
          reply: 'Bà đến trước mà thành người sau. Một lúc sau bà mới dám hỏi lại.',
        },
      ],
    },
    {
      id: 'hoi',
      scene: 'Bà ngồi xuống và nói: “Tôi làm giấy cho đứa cháu, trưởng bản bảo xuống đây.” Anh chị chưa rõ bà cần thủ tục nào.',
      question: 'Anh chị hỏi thế nào?',
      choices: [
        {
          say: 'Đưa bà tờ danh mục thủ tục để bà chỉ vào việc cần làm.',
          points: 5,
          reply: 'Danh mục viết cho cán bộ đọc. Bà chỉ đại một dòng, rồi anh chị vẫn phải hỏi lại từ đầu.',
        },
        {
          say: 'Hỏi từng câu ngắn: cháu mấy tuổi, giấy bị mất hay chưa làm bao giờ; rồi nhắc lại cho bà nghe.',
          points: 20,
          reply: 'Bà biết việc của mình, anh chị biết tên thủ tục. Nhắc lại để hai bên chắc là cùng nói một việc.',
        },
        {
          say: 'Bảo bà về hỏi trưởng bản cho rõ tên thủ tục rồi hãy xuống.',
          points: 0,
          reply: 'Bà đi bộ hai giờ mới tới đây. Tìm ra tên thủ tục là việc của người ngồi quầy.',
          next: 've',
        },
      ],
    },
    {
      id: 've',
      detour: true,
      scene: 'Bà Mỷ thu túi giấy tờ, đứng dậy. Chị đồng nghiệp quầy bên nhìn sang.',
      question: 'Anh chị làm gì lúc này?',
      choices: [
        {
          say: 'Để bà về, hôm nay quầy đông.',
          points: 0,
          reply: 'Bà về tay không: không phiếu, không biết thiếu gì, không biết lần sau hỏi ai. Câu chuyện dừng ở đây.',
          next: 'het',
        },
        {
          say: 'Mời bà ngồi lại, xin lỗi bà, hỏi lại từng câu ngắn.',
          points: 10,
          reply: 'Hai câu hỏi là ra thủ tục. Xin lỗi kịp lúc không làm ai mất mặt.',
        },
      ],
    },
    {
      id: 'kiem',
      scene: 'Đã rõ thủ tục. Anh chị mở danh mục đã công bố và trải giấy tờ của bà ra:',
      papers: [
        'Tờ khai: đủ nội dung, chưa ký.',
        'Bản chụp giấy tờ của cháu: mờ, không đọc được số.',
        'Tờ hướng dẫn cũ dán ở quầy còn ghi “đơn có xác nhận của trưởng bản”; danh mục không có đơn này.',
      ],
      question: 'Anh chị kiểm thế nào?',
      choices: [
        {
          say: 'Thấy tờ khai chưa ký thì dừng, bảo bà sửa xong rồi xem tiếp.',
          points: 5,
          reply: 'Dừng ở lỗi đầu tiên thì bà sửa xong lại gặp lỗi thứ hai. Dò hết rồi hãy nói.',
        },
        {
          say: 'Yêu cầu thêm đơn xác nhận, vì tờ hướng dẫn ở quầy có ghi.',
          points: 0,
          reply: 'Tờ hướng dẫn không phải căn cứ; căn cứ là danh mục đã công bố.',
          next: 'don',
        },
        {
          say: 'Dò hết danh mục, ghi lại hai chỗ chưa được, không hỏi đơn xác nhận.',
          points: 20,
          reply: 'Đủ hai chỗ, không thừa giấy nào. Tờ hướng dẫn cũ thì báo người phụ trách gỡ xuống.',
        },
      ],
    },
    {
      id: 'don',
      detour: true,
      scene: 'Bà Mỷ nói nhỏ: “Trưởng bản đi nương xa, mai kia mới về.”',
      question: 'Anh chị quyết định thế nào?',
      choices: [
        {
          say: 'Tra lại danh mục, thấy không có đơn này thì xin lỗi bà và báo người phụ trách gỡ tờ hướng dẫn.',
          points: 10,
          reply: 'Tra lại một phút đỡ cho bà một chuyến đi, và đỡ cho mọi người đến sau.',
        },
        {
          say: 'Vẫn yêu cầu đơn cho chắc, thiếu giấy thì phòng chuyên môn trả lại.',
          points: 0,
          reply: 'Đòi giấy ngoài danh mục là làm sai. Bà ra về vì một tờ giấy không ai cần. Câu chuyện dừng ở đây.',
          next: 'het',
        },
      ],
    },
    {
      id: 're',
      scene: 'Còn hai chỗ chưa được: chữ ký và bản chụp mờ. Bà Mỷ có bản chính trong túi.',
      question: 'Anh chị xử lý thế nào?',
      choices: [
        {
          say: 'Đọc tờ khai cho bà nghe, mời bà ký; quét bản chính bằng máy của cơ quan rồi trả lại bà.',
          points: 20,
          reply: 'Sửa được ngay thì sửa ngay. Hồ sơ đủ, bà không phải đi thêm chuyến nào.',
        },
        {
          say: 'Ký hộ cho nhanh, chụp bản chính bằng điện thoại của mình.',
          points: 0,
          reply: 'Không ai được ký thay. Giấy tờ của dân cũng không để trong máy riêng. Anh chị phải làm lại từ đầu cho đúng.',
        },
        {
          say: 'In phiếu yêu cầu bổ sung, ghi đủ hai chỗ, hẹn bà hôm khác.',
          points: 10,
          reply: 'Phiếu ghi đúng và đủ, nhưng hai chỗ ấy sửa tại quầy mất năm phút; bà thì đi thêm bốn giờ đường.',
        },
      ],
    },
    {
      id: 'hen',
      scene: 'Hồ sơ nay đã đủ và đã nhập vào hệ thống. Hôm nay thứ hai, thời hạn 5 ngày làm việc, thứ sáu tuần này là ngày nghỉ lễ.',
      question: 'Anh chị hẹn thế nào?',
      choices: [
        {
          say: 'Nói “khoảng tuần sau bà xuống”, giấy hẹn in sau.',
          points: 0,
          reply: 'Không ngày, không giấy: bà sẽ đi một chuyến để hỏi xem đã xong chưa.',
        },
        {
          say: 'Trao giấy hẹn thứ hai tuần sau.',
          points: 5,
          reply: 'Thứ sáu nghỉ lễ không được đếm. Năm ngày làm việc là thứ ba, tư, năm, rồi thứ hai và thứ ba tuần sau.',
        },
        {
          say: 'Trao giấy hẹn thứ ba tuần sau, đọc to cho bà nghe, hỏi bà nhận ở quầy hay qua bưu chính, chỉ số máy để hỏi.',
          points: 20,
          reply: 'Đúng ngày, rõ nơi nhận, có số để hỏi. Bà cầm giấy hẹn về.',
        },
      ],
    },
  ],
  endings: [
    {atLeast: 90, text: 'Bà Mỷ về trong buổi sáng với giấy hẹn trên tay. Lần sau bà sẽ chỉ cho người trong bản đến đúng quầy này.'},
    {atLeast: 60, text: 'Hồ sơ được nhận, nhưng bà Mỷ phải chờ hoặc phải đi thêm. Anh chị xem lại những chỗ “Chưa đúng” và thử ngả khác.'},
    {atLeast: 0, text: 'Bà Mỷ về mà chưa biết việc của mình ra sao. Anh chị làm lại từ đầu; ở đây làm sai không ai phải đi bộ hai giờ.'},
  ],
}, record);
