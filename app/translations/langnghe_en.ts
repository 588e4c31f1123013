<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="vi_VN">
<context>
    <name>ActWords</name>
    <message>
        <source>Sửa hội nghị</source>
        <translation>Meeting changed</translation>
    </message>
    <message>
        <source>Sửa đại biểu</source>
        <translation>Participant changed</translation>
    </message>
    <message>
        <source>Sửa cơ quan, đơn vị</source>
        <translation>Agency changed</translation>
    </message>
    <message>
        <source>Sửa ý kiến</source>
        <translation>Opinion changed</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Nhập danh sách</source>
        <translation>List imported</translation>
    </message>
    <message>
        <source>Bắt đầu hội nghị</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Kết thúc hội nghị</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Đã thông báo ghi âm</source>
        <translation>Recording announced</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Đăng ký %1</source>
        <translation>Registration of %1</translation>
    </message>
    <message>
        <source>Sửa đăng ký</source>
        <translation>Registration changed</translation>
    </message>
    <message>
        <source>Rút đăng ký</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Đưa lại vào danh sách</source>
        <translation>Back to the queue</translation>
    </message>
    <message>
        <source>Đổi thứ tự</source>
        <translation>Order changed</translation>
    </message>
    <message>
        <source>Mời phát biểu</source>
        <translation>Call to speak</translation>
    </message>
    <message>
        <source>Sang trả lời</source>
        <translation>On to the answer</translation>
    </message>
    <message>
        <source>Kết thúc lượt</source>
        <translation>End turn</translation>
    </message>
    <message>
        <source>Thêm giờ</source>
        <translation>Extra time</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Thêm ý kiến</source>
        <translation>Opinion added</translation>
    </message>
    <message>
        <source>Cùng ý kiến</source>
        <translation>Same opinion</translation>
    </message>
    <message>
        <source>Chọn một trong hai bản</source>
        <translation>Choice between two versions</translation>
    </message>
    <message>
        <source>Ghi một dòng</source>
        <translation>Line written</translation>
    </message>
    <message>
        <source>Ghi trả lời</source>
        <translation>Answer written</translation>
    </message>
    <message>
        <source>Ghi kết luận</source>
        <translation>Conclusion written</translation>
    </message>
    <message>
        <source>Đánh dấu</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>Lấy lại</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>Lưu hội nghị</source>
        <translation>Save meeting</translation>
    </message>
    <message>
        <source>Đánh dấu việc chuẩn bị</source>
        <translation>Tick a duty</translation>
    </message>
    <message>
        <source>Bỏ dấu việc chuẩn bị</source>
        <translation>Untick a duty</translation>
    </message>
    <message>
        <source>Chuyển bước</source>
        <translation>Another step</translation>
    </message>
    <message>
        <source>Ghi ý kiến</source>
        <translation>Write an opinion down</translation>
    </message>
</context>
<context>
    <name>AgencyChoices</name>
    <message>
        <source>Cơ quan đã biết</source>
        <translation>Known agencies</translation>
    </message>
</context>
<context>
    <name>AgencyNames</name>
    <message>
        <source>Cơ quan cử người trả lời</source>
        <translation>Who answers for each agency</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Chưa có cơ quan nào</source>
        <translation>No agencies yet</translation>
    </message>
    <message>
        <source>Ghi tên cơ quan ở ô bên dưới; các cơ quan này cũng hiện khi ghi trả lời.</source>
        <translation>Write an agency&apos;s name below; agencies also show when answers are written.</translation>
    </message>
    <message>
        <source>Thêm cơ quan, Enter để lưu</source>
        <translation>Add an agency, Enter to save</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>Thêm trả lời</source>
        <translation>Add an answer</translation>
    </message>
    <message>
        <source>Ai trả lời</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Trả lời sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Người trả lời</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Nội dung trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>ClipList</name>
    <message>
        <source>Các đoạn ghi âm</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Chưa có đoạn ghi âm nào</source>
        <translation>No clips yet</translation>
    </message>
    <message>
        <source>Mỗi lượt phát biểu được ghi thành một đoạn.</source>
        <translation>Each turn is recorded as one clip.</translation>
    </message>
</context>
<context>
    <name>ClipRow</name>
    <message>
        <source>Dừng nghe</source>
        <translation>Stop playing</translation>
    </message>
    <message>
        <source>Nghe %1</source>
        <translation>Play %1</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Văn phòng không đọc được một mục; mục này vẫn giữ trên máy.</source>
        <translation>The office could not read an item; it stays on this tablet.</translation>
    </message>
    <message>
        <source>Một mục quá lớn nên văn phòng không nhận; mục này vẫn giữ trên máy.</source>
        <translation>An item is too large, so the office refused it; it stays on this tablet.</translation>
    </message>
    <message>
        <source>Nội dung một mục không khớp với mã kiểm tra; mục này vẫn giữ trên máy.</source>
        <translation>An item does not match its checksum; it stays on this tablet.</translation>
    </message>
    <message>
        <source>Chữ ký của một mục không đúng nên văn phòng không nhận.</source>
        <translation>The signature of an item is wrong, so the office refused it.</translation>
    </message>
    <message>
        <source>Chuỗi ghi chép không nối tiếp với phần văn phòng đang giữ.</source>
        <translation>The chain of entries does not continue what the office holds.</translation>
    </message>
    <message>
        <source>Văn phòng còn thiếu mục trước đó; máy sẽ gửi lại.</source>
        <translation>The office lacks an earlier item; this tablet will send it again.</translation>
    </message>
    <message>
        <source>Văn phòng không nhận mục của một máy chưa được ghép.</source>
        <translation>The office refused an item from a tablet that is not enrolled.</translation>
    </message>
    <message>
        <source>Văn phòng không đọc được gói vừa gửi; mọi mục vẫn giữ trên máy.</source>
        <translation>The office could not read the last batch; every item stays on this tablet.</translation>
    </message>
    <message>
        <source>Gói vừa gửi quá lớn nên văn phòng không nhận; mọi mục vẫn giữ trên máy.</source>
        <translation>The last batch was too large, so the office refused it; every item stays on this tablet.</translation>
    </message>
    <message>
        <source>Văn phòng không hiểu yêu cầu của máy này. Có thể hai bên khác phiên bản.</source>
        <translation>The office does not understand this tablet. The two may run different versions.</translation>
    </message>
    <message>
        <source>Máy này chưa được ghép với văn phòng.</source>
        <translation>This tablet is not enrolled with the office.</translation>
    </message>
    <message>
        <source>Văn phòng không nhận ra máy này, hoặc đã thu hồi. Hãy xin mã ghép mới.</source>
        <translation>The office does not know this tablet, or has revoked it. Ask for a new enrolment code.</translation>
    </message>
    <message>
        <source>Mã ghép không đúng. Hãy xem lại từng ký tự.</source>
        <translation>The enrolment code is wrong. Check every character.</translation>
    </message>
    <message>
        <source>Mã ghép này đã được dùng. Hãy xin mã mới.</source>
        <translation>This enrolment code has been used. Ask for a new one.</translation>
    </message>
    <message>
        <source>Mã ghép này đã hết hạn. Hãy xin mã mới.</source>
        <translation>This enrolment code has expired. Ask for a new one.</translation>
    </message>
    <message>
        <source>Văn phòng đã có một máy với mã nhận dạng này.</source>
        <translation>The office already has a tablet with this device id.</translation>
    </message>
    <message>
        <source>Văn phòng chưa biết hội nghị này; máy sẽ thử lại.</source>
        <translation>The office does not know this meeting yet; this tablet will try again.</translation>
    </message>
    <message>
        <source>Đoạn ghi âm đến văn phòng không giống bản trên máy; bản gốc vẫn giữ trên máy.</source>
        <translation>The clip that reached the office differs from the one here; the original stays on this tablet.</translation>
    </message>
    <message>
        <source>Văn phòng không nhận đoạn ghi âm này; bản gốc vẫn giữ trên máy.</source>
        <translation>The office refused this clip; the original stays on this tablet.</translation>
    </message>
    <message>
        <source>Văn phòng không còn phần đang gửi dở; máy sẽ gửi lại từ đầu.</source>
        <translation>The office no longer has the part already sent; this tablet will start over.</translation>
    </message>
    <message>
        <source>Hai bên lệch nhau về chỗ đang gửi dở; máy sẽ hỏi lại văn phòng.</source>
        <translation>The two sides disagree on how much was sent; this tablet will ask the office.</translation>
    </message>
    <message>
        <source>Đoạn ghi âm đang được gửi ở một kết nối khác; máy sẽ thử lại.</source>
        <translation>The clip is being sent over another connection; this tablet will try again.</translation>
    </message>
    <message>
        <source>Địa chỉ này không có ở văn phòng. Có thể hai bên khác phiên bản.</source>
        <translation>The office has no such address. The two may run different versions.</translation>
    </message>
    <message>
        <source>Văn phòng không làm được yêu cầu này. Có thể hai bên khác phiên bản.</source>
        <translation>The office cannot do what was asked. The two may run different versions.</translation>
    </message>
    <message>
        <source>Văn phòng dùng cách gửi ghi âm khác phiên bản.</source>
        <translation>The office takes clips by another version of the protocol.</translation>
    </message>
    <message>
        <source>Máy ở văn phòng gặp lỗi; máy này sẽ thử lại.</source>
        <translation>The office&apos;s machine has a fault; this tablet will try again.</translation>
    </message>
    <message>
        <source>Máy ở văn phòng đã đầy; máy này sẽ thử lại.</source>
        <translation>The office&apos;s machine is full; this tablet will try again.</translation>
    </message>
    <message>
        <source>Máy ở văn phòng đang bận; máy này sẽ thử lại.</source>
        <translation>The office&apos;s machine is busy; this tablet will try again.</translation>
    </message>
    <message>
        <source>Chưa nối được với văn phòng; máy sẽ thử lại.</source>
        <translation>The office cannot be reached yet; this tablet will try again.</translation>
    </message>
    <message>
        <source>Văn phòng không trả lời kịp; máy sẽ thử lại.</source>
        <translation>The office did not answer in time; this tablet will try again.</translation>
    </message>
    <message>
        <source>Không mở được kết nối bảo mật với văn phòng; máy sẽ thử lại.</source>
        <translation>No secure connection to the office could be opened; this tablet will try again.</translation>
    </message>
    <message>
        <source>Máy đang trả lời không phải máy của văn phòng đã ghép. Không gửi gì cả.</source>
        <translation>What answers is not the office this tablet is enrolled with. Nothing was sent.</translation>
    </message>
    <message>
        <source>Có máy khác trả lời thay văn phòng, có thể là trang đăng nhập Wi-Fi. Không mục nào được coi là đã gửi.</source>
        <translation>Something else answers for the office, maybe a Wi-Fi login page. Nothing counts as sent.</translation>
    </message>
    <message>
        <source>Đường dẫn ghép không đúng. Nó phải bắt đầu bằng langnghe://enrol?…</source>
        <translation>The enrolment link is wrong. It must begin with langnghe://enrol?…</translation>
    </message>
    <message>
        <source>Giấy nhận của văn phòng không khớp với mục trên máy; máy sẽ gửi lại.</source>
        <translation>The office&apos;s receipt does not match the items here; this tablet will send them again.</translation>
    </message>
</context>
<context>
    <name>CollectedActs</name>
    <message>
        <source>Lưu thay đổi</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Lưu, sang ý kiến tiếp</source>
        <translation>Save, next opinion</translation>
    </message>
    <message>
        <source>Thôi sửa</source>
        <translation>Stop editing</translation>
    </message>
    <message>
        <source>Dán từ bảng tạm</source>
        <translation>Paste from clipboard</translation>
    </message>
    <message>
        <source>Dán một đoạn văn hoặc một bảng có cột đơn vị và nội dung</source>
        <translation>Paste a text, or a table with a column for the unit and one for the text</translation>
    </message>
    <message>
        <source>Đang đọc…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Nhập ý kiến từ một tệp Excel (.xlsx) hoặc .csv</source>
        <translation>Take opinions from an Excel (.xlsx) or .csv file</translation>
    </message>
    <message>
        <source>Chọn bảng tổng hợp ý kiến</source>
        <translation>Choose the table of opinions</translation>
    </message>
    <message>
        <source>Lưu, sang phiếu tiếp</source>
        <translation>Save, next slip</translation>
    </message>
</context>
<context>
    <name>CollectedForm</name>
    <message>
        <source>Phiếu giấy</source>
        <translation>Paper slips</translation>
    </message>
    <message>
        <source>Ý kiến trước hội nghị</source>
        <translation>Opinions before the meeting</translation>
    </message>
    <message>
        <source>Sửa ý kiến</source>
        <translation>Edit opinion</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đơn vị *</source>
        <translation>Unit *</translation>
    </message>
    <message>
        <source>Người nêu ý kiến (nếu có)</source>
        <translation>Whose opinion (if known)</translation>
    </message>
    <message>
        <source>Nội dung; Enter để lưu, Shift+Enter để xuống dòng</source>
        <translation>Text; Enter to save, Shift+Enter for a new line</translation>
    </message>
</context>
<context>
    <name>CollectedList</name>
    <message>
        <source>Chưa có ý kiến nào</source>
        <translation>No opinions yet</translation>
    </message>
    <message>
        <source>Chưa nhập phiếu nào</source>
        <translation>No slips entered yet</translation>
    </message>
    <message>
        <source>Chưa có ý kiến nào từ các đơn vị</source>
        <translation>No opinions from the units yet</translation>
    </message>
    <message>
        <source>Ghi từng ý kiến ở phiếu, hoặc chép cả bảng từ nơi khác rồi bấm Dán từ bảng tạm.</source>
        <translation>Write each opinion in the form, or copy a whole table elsewhere and press Paste from clipboard.</translation>
    </message>
    <message>
        <source>Ý kiến đã bỏ</source>
        <translation>Opinions taken away</translation>
    </message>
</context>
<context>
    <name>CollectedPasted</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CollectedRowActs</name>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>CollectedTopics</name>
    <message>
        <source>Lĩnh vực</source>
        <translation>Topic</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Lắng Nghe: sổ của thư ký hội nghị tiếp xúc, đối thoại trực tiếp
  langnghe [--data DIR] [--sound FILE] [--enrol LINK] [--desk A]      mở ứng dụng
  langnghe --rehearse FILE [--speed N] [--sound FILE] [--trace FILE] [--data DIR] [--enrol BÀN=LINK]…   diễn tập
  langnghe import PLAN.json [--data DIR]        nhập kế hoạch
  langnghe export DIR [--data DIR] [--meeting ID]   xuất biểu và ghi âm của máy này
  langnghe compare VĂN-PHÒNG MÁY…              so hai bản xuất
  langnghe desks FILE                           các bàn của một buổi diễn tập
  langnghe status [--data DIR]                  máy này là máy nào, còn gì chưa gửi
Lệnh nào cũng nhận --language vi|en (English: --language en).
README.md nói kỹ hơn.
</source>
        <translation>Lắng Nghe: the book of the secretary of a direct dialogue conference
  langnghe [--data DIR] [--sound FILE] [--enrol LINK] [--desk A]      opens the app
  langnghe --rehearse FILE [--speed N] [--sound FILE] [--trace FILE] [--data DIR] [--enrol DESK=LINK]…   rehearses
  langnghe import PLAN.json [--data DIR]        imports a plan
  langnghe export DIR [--data DIR] [--meeting ID]   exports this tablet&apos;s tables and clips
  langnghe compare OFFICE TABLET…              compares exports
  langnghe desks FILE                           the desks of a rehearsal
  langnghe status [--data DIR]                  which tablet this is, what is not sent yet
Every command takes --language vi|en.
README.md says more.
</translation>
    </message>
    <message>
        <source>--speed cần một số từ trên 0 đến 1000</source>
        <translation>--speed needs a number above 0, up to 1000</translation>
    </message>
    <message>
        <source>--enrol cần dạng BÀN=LINK</source>
        <translation>--enrol needs the form DESK=LINK</translation>
    </message>
    <message>
        <source>không hiểu “%1”</source>
        <translation>cannot make sense of “%1”</translation>
    </message>
    <message>
        <source>--language cần một trong: %1</source>
        <translation>--language needs one of: %1</translation>
    </message>
    <message>
        <source>import cần tên một tệp kế hoạch</source>
        <translation>import needs the name of a plan file</translation>
    </message>
    <message>
        <source>export cần tên thư mục để xuất vào</source>
        <translation>export needs the name of a folder to export into</translation>
    </message>
    <message>
        <source>desks cần tên một tệp diễn tập</source>
        <translation>desks needs the name of a rehearsal file</translation>
    </message>
    <message>
        <source>compare cần thư mục bản xuất của văn phòng, rồi của một hay nhiều máy</source>
        <translation>compare needs the folder of the office&apos;s export, then those of one or more tablets</translation>
    </message>
    <message>
        <source>compare cần thêm thư mục bản xuất của một hay nhiều máy</source>
        <translation>compare also needs the folders of one or more tablets&apos; exports</translation>
    </message>
</context>
<context>
    <name>Conclusion</name>
    <message>
        <source>Kết luận của chủ trì</source>
        <translation>The chair&apos;s conclusion</translation>
    </message>
    <message>
        <source>Đã giải quyết</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Giao giải quyết</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Vượt thẩm quyền</source>
        <translation>Beyond authority</translation>
    </message>
    <message>
        <source>Ghi nhận</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Cơ quan chịu trách nhiệm</source>
        <translation>Agency responsible</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Nội dung kết luận</source>
        <translation>What was concluded</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Đăng ký phát biểu</source>
        <translation>Registration</translation>
    </message>
</context>
<context>
    <name>DoorClosed</name>
    <message>
        <source>Chưa mở hội nghị nào</source>
        <translation>No meeting is open</translation>
    </message>
    <message>
        <source>Mở một hội nghị ở màn hình Hội nghị, rồi đăng ký người phát biểu tại đây.</source>
        <translation>Open a meeting on the Meetings screen, then register speakers here.</translation>
    </message>
</context>
<context>
    <name>DoorEmpty</name>
    <message>
        <source>Chưa có ai đăng ký</source>
        <translation>Nobody has registered yet</translation>
    </message>
    <message>
        <source>Không có ai trong mục này</source>
        <translation>Nobody here</translation>
    </message>
    <message>
        <source>Tìm đại biểu ở ô tìm, hoặc ghi họ tên và đơn vị, rồi bấm Đăng ký.</source>
        <translation>Find a participant in the box beside this, or write name and unit, then press Register.</translation>
    </message>
</context>
<context>
    <name>DoorForm</name>
    <message>
        <source>Đăng ký phát biểu</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Nội dung đăng ký phát biểu</source>
        <translation>What they want to say</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Lưu thay đổi</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Đăng ký %1</source>
        <translation>Register %1</translation>
    </message>
    <message>
        <source>Phiếu giấy</source>
        <translation>Paper slips</translation>
    </message>
    <message>
        <source>Nhập phiếu giấy</source>
        <translation>Enter paper slips</translation>
    </message>
    <message>
        <source>Nội dung đăng ký của %1</source>
        <translation>What %1 asks to speak about</translation>
    </message>
</context>
<context>
    <name>DoorHead</name>
    <message>
        <source>Sửa đăng ký %1</source>
        <translation>Correct registration %1</translation>
    </message>
    <message>
        <source>Đăng ký phát biểu</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>✓ Đã cấp %1</source>
        <translation>✓ Issued %1</translation>
    </message>
    <message>
        <source>Phiếu tiếp theo %1</source>
        <translation>Next ticket %1</translation>
    </message>
</context>
<context>
    <name>DoorList</name>
    <message>
        <source>Đã đăng ký</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Đã phát biểu</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>Theo người</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>Theo đơn vị</source>
        <translation>By unit</translation>
    </message>
</context>
<context>
    <name>DoorNamesakes</name>
    <message>
        <source>Có thể đã có trong danh sách</source>
        <translation>May be on the list already</translation>
    </message>
    <message>
        <source>%1 — %2 · %3</source>
        <translation>%1 — %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>DoorNobody</name>
    <message>
        <source>Không tìm thấy ai</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Ghi “%1” vào phiếu</source>
        <translation>Write “%1” in the form</translation>
    </message>
</context>
<context>
    <name>DoorPerson</name>
    <message>
        <source>Họ và tên *</source>
        <translation>Full name *</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Đơn vị *</source>
        <translation>Unit *</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>DoorSearch</name>
    <message>
        <source>Tìm theo tên, đơn vị, chức vụ — gõ không dấu được</source>
        <translation>Find by name, unit, position — no tone marks needed</translation>
    </message>
    <message>
        <source>Thôi sửa</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Xóa trắng</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Kết quả tìm</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>DoorTopics</name>
    <message>
        <source>Lĩnh vực</source>
        <translation>Topic</translation>
    </message>
</context>
<context>
    <name>DoorUnits</name>
    <message>
        <source>Đăng ký theo đơn vị</source>
        <translation>Registrations by unit</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Dòng đang ghi</source>
        <translation>Line being written</translation>
    </message>
    <message>
        <source>Ghi ý kiến tại đây; Enter để sang dòng mới</source>
        <translation>Write the opinion here; Enter begins a new line</translation>
    </message>
    <message>
        <source>Ghi tiếp…</source>
        <translation>Go on writing…</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Đổi chỗ %1</source>
        <translation>Move %1</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Máy này chưa ghép với văn phòng. Mọi thứ được giữ trên máy; ghép xong sẽ gửi đi.</source>
        <translation>This tablet is not enrolled with an office yet. Everything is kept on this tablet and sent once it is enrolled.</translation>
    </message>
    <message>
        <source>Đường dẫn ghép do văn phòng cấp (langnghe://enrol?…)</source>
        <translation>Enrolment link from the office (langnghe://enrol?…)</translation>
    </message>
    <message>
        <source>Đang ghép…</source>
        <translation>Enrolling…</translation>
    </message>
    <message>
        <source>Ghép với văn phòng</source>
        <translation>Enrol with the office</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Không có hội nghị %1.</source>
        <translation>There is no meeting %1.</translation>
    </message>
    <message>
        <source>Không đọc được dữ liệu trên máy này: %1</source>
        <translation>The data on this machine cannot be read: %1</translation>
    </message>
    <message>
        <source>Không ghi được %1: %2</source>
        <translation>Cannot write %1: %2</translation>
    </message>
    <message>
        <source>Đoạn ghi âm %1 không còn đúng như lúc niêm phong (SHA-256 khác).</source>
        <translation>Clip %1 is no longer what was sealed (its SHA-256 differs).</translation>
    </message>
    <message>
        <source>Không tạo được thư mục %1.</source>
        <translation>Cannot make the folder %1.</translation>
    </message>
    <message>
        <source>Không đọc được %1: %2</source>
        <translation>Cannot read %1: %2</translation>
    </message>
    <message>
        <source>%1 không phải bản xuất của một hội nghị.</source>
        <translation>%1 is not the export of a meeting.</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1 %2, %3: văn phòng %4, máy này %5</source>
        <translation>%1 %2, %3: office %4, this tablet %5</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Đã giải quyết</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Giao giải quyết</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Vượt thẩm quyền</source>
        <translation>Beyond authority</translation>
    </message>
    <message>
        <source>Ghi nhận</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Trả lời sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Đã xóa</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Dòng ghi</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Ai trả lời</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Người trả lời</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Nội dung trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Cơ quan chịu trách nhiệm</source>
        <translation>Agency in charge</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>Nội dung kết luận</source>
        <translation>Wording of the conclusion</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Tóm tắt nội dung</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Cùng ý kiến</source>
        <translation>Same opinion</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>Điều hành</source>
        <translation>Floor</translation>
    </message>
</context>
<context>
    <name>FloorAnswer</name>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Chưa có ý kiến nào để trả lời</source>
        <translation>No opinion to answer yet</translation>
    </message>
    <message>
        <source>Khi có người phát biểu, phần trả lời và kết luận ghi ở đây.</source>
        <translation>Once somebody speaks, the answer and the conclusion are written here.</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu và mời người tiếp theo</source>
        <translation>Save and call next</translation>
    </message>
    <message>
        <source>Lưu và kết thúc lượt</source>
        <translation>Save and end the turn</translation>
    </message>
</context>
<context>
    <name>FloorQueue</name>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Mời người tiếp theo</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Không có ai đang chờ</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>Chưa mở hội nghị nào</source>
        <translation>No meeting is open</translation>
    </message>
    <message>
        <source>Người đăng ký ở các bàn sẽ hiện ở đây theo thứ tự.</source>
        <translation>Those who register at the desks appear here in order.</translation>
    </message>
    <message>
        <source>Mở một hội nghị ở màn hình Hội nghị.</source>
        <translation>Open a meeting on the Meetings screen.</translation>
    </message>
</context>
<context>
    <name>FloorTurn</name>
    <message>
        <source>Đang phát biểu</source>
        <translation>Speaking</translation>
    </message>
    <message>
        <source>Chưa có ai phát biểu</source>
        <translation>Nobody is speaking yet</translation>
    </message>
    <message>
        <source>Bấm Mời người tiếp theo, hoặc chọn một người trong danh sách.</source>
        <translation>Press Call next, or choose somebody in the list.</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Màn chiếu</source>
        <translation>Hall display</translation>
    </message>
    <message>
        <source>Tiếp theo</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>bàn %1</source>
        <translation>desk %1</translation>
    </message>
    <message>
        <source>(đã xóa)</source>
        <translation>(deleted)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Không mở được tệp này. Hãy xem tệp còn ở đó không rồi chọn lại.</source>
        <translation>This file cannot be opened. See whether it is still there, then choose again.</translation>
    </message>
    <message>
        <source>Tệp này không phải bảng tính. Hãy chọn tệp Excel (.xlsx) hoặc danh sách .csv.</source>
        <translation>This file is not a spreadsheet. Choose an Excel file (.xlsx) or a .csv list.</translation>
    </message>
    <message>
        <source>Tệp này thuộc kiểu Excel cũ (.xls). Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx.</source>
        <translation>This file is of the old Excel kind (.xls). Open it in Excel or LibreOffice and save it as .xlsx.</translation>
    </message>
    <message>
        <source>Tệp này có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.</source>
        <translation>This file has a password. Open it in Excel, take the password off and save it again.</translation>
    </message>
    <message>
        <source>Tệp này bị hỏng hoặc chép chưa xong. Hãy chép lại từ nơi gửi.</source>
        <translation>This file is damaged or was not copied to its end. Copy it again from where it came.</translation>
    </message>
    <message>
        <source>Bảng này quá lớn: một danh sách có nhiều nhất %1 hàng.</source>
        <translation>This table is too large: a list has %1 rows at most.</translation>
    </message>
    <message>
        <source>Không nhận ra bảng mã chữ của tệp này. Hãy lưu lại thành .xlsx, hoặc .csv kiểu UTF-8.</source>
        <translation>The encoding of this file is not known. Save it as .xlsx, or as .csv in UTF-8.</translation>
    </message>
    <message>
        <source>Bảng này không có hàng nào có chữ.</source>
        <translation>No row of this table has anything written in it.</translation>
    </message>
    <message>
        <source>Đã dừng đọc theo yêu cầu.</source>
        <translation>Reading was stopped as asked.</translation>
    </message>
    <message>
        <source>Hàng tiêu đề lặp lại.</source>
        <translation>The header once more.</translation>
    </message>
    <message>
        <source>Hàng đánh số cột.</source>
        <translation>Numbers of the columns.</translation>
    </message>
    <message>
        <source>Hàng tên mục, ghi vào đơn vị hoặc nhóm của các hàng dưới.</source>
        <translation>A section&apos;s name, taken as unit or group of the rows below.</translation>
    </message>
    <message>
        <source>Hàng cộng tổng.</source>
        <translation>A total.</translation>
    </message>
    <message>
        <source>Phần ngày tháng và chữ ký cuối danh sách.</source>
        <translation>The date and signatures at the end of the list.</translation>
    </message>
    <message>
        <source>Không có họ và tên.</source>
        <translation>There is no name.</translation>
    </message>
    <message>
        <source>Họ và tên dài %1 chữ cái, quá %2.</source>
        <translation>The name has %1 letters, more than %2.</translation>
    </message>
    <message>
        <source>Ô họ và tên không có chữ cái nào.</source>
        <translation>The name has no letter in it.</translation>
    </message>
    <message>
        <source>Ô họ và tên là lỗi của công thức.</source>
        <translation>The name is a formula&apos;s error.</translation>
    </message>
    <message>
        <source>Có một ô dài %1 chữ cái, quá %2.</source>
        <translation>A cell has %1 letters, more than %2.</translation>
    </message>
    <message>
        <source>Trùng với hàng %1, chỉ tính một lần.</source>
        <translation>The same as row %1, counted once.</translation>
    </message>
    <message>
        <source>Trùng họ tên và đơn vị với hàng %1 nhưng khác số điện thoại, chức vụ hoặc nhóm. Nếu là hai người, hãy ghi đơn vị rõ hơn rồi nhập lại.</source>
        <translation>Name and unit of row %1, but another phone, position or group. If these are two people, say more of the unit and import again.</translation>
    </message>
    <message>
        <source>Nằm dưới hàng cuối có số thứ tự, không rõ là đại biểu hay người ký. Nếu là đại biểu, hãy ghi thêm số thứ tự rồi nhập lại.</source>
        <translation>Below the last numbered row: it is not clear whether this is a participant or who signs. If it is a participant, give the row a number and import again.</translation>
    </message>
    <message>
        <source>Nằm trên hàng tiêu đề. Nếu là đại biểu, hãy chuyển xuống dưới hàng tiêu đề rồi nhập lại.</source>
        <translation>Stands above the header row. If this is a participant, move the row below the header and import again.</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Sửa dòng</source>
        <translation>Correct the line</translation>
    </message>
    <message>
        <source>Xóa dòng</source>
        <translation>Delete the line</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lắng Nghe · Diễn tập</source>
        <translation>Lắng Nghe · Rehearsal</translation>
    </message>
    <message>
        <source>Lắng Nghe</source>
        <translation>Lắng Nghe</translation>
    </message>
</context>
<context>
    <name>MarkBack</name>
    <message>
        <source>Lùi 30 giây</source>
        <translation>Mark 30 s ago</translation>
    </message>
    <message>
        <source>Đánh dấu chỗ 30 giây trước</source>
        <translation>Mark what was said 30 seconds ago</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Đã thông báo việc ghi âm với hội trường</source>
        <translation>The hall has been told of the recording</translation>
    </message>
    <message>
        <source>Hội trường đã được thông báo việc ghi âm</source>
        <translation>The hall has been told of the recording</translation>
    </message>
    <message>
        <source>Bắt đầu hội nghị</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Kết thúc hội nghị</source>
        <translation>Close the meeting</translation>
    </message>
    <message>
        <source>Bấm lần nữa để kết thúc hội nghị</source>
        <translation>Press again to close the meeting</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Xem những ý kiến chưa đủ</source>
        <translation>Show the incomplete opinions</translation>
    </message>
    <message>
        <source>Mở lại hội nghị</source>
        <translation>Reopen the meeting</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Chưa mở hội nghị nào</source>
        <translation>No meeting is open</translation>
    </message>
    <message>
        <source>Chọn một hội nghị trong danh sách để mở.</source>
        <translation>Choose a meeting in the list to open it.</translation>
    </message>
</context>
<context>
    <name>MeetingDays</name>
    <message>
        <source>Thời hạn, tính bằng ngày (để trống: theo kế hoạch)</source>
        <translation>Days before and after the meeting (empty: as the plan says)</translation>
    </message>
    <message>
        <source>Tổng hợp trước</source>
        <translation>Opinions, before</translation>
    </message>
    <message>
        <source>Tổng hợp ý kiến trước hội nghị bao nhiêu ngày</source>
        <translation>How many days before the meeting opinions are collected</translation>
    </message>
    <message>
        <source>Truyền thanh trước</source>
        <translation>Broadcast, before</translation>
    </message>
    <message>
        <source>Thông báo trên hệ thống truyền thanh trước bao nhiêu ngày</source>
        <translation>How many days before the meeting it is broadcast</translation>
    </message>
    <message>
        <source>Kết quả sau</source>
        <translation>Results, after</translation>
    </message>
    <message>
        <source>Thông báo kết quả sau hội nghị bao nhiêu ngày</source>
        <translation>How many days after the meeting results are made known</translation>
    </message>
</context>
<context>
    <name>MeetingDesk</name>
    <message>
        <source>Thư ký tại máy này</source>
        <translation>Secretary at this tablet</translation>
    </message>
    <message>
        <source>Bàn của máy này</source>
        <translation>Desk of this tablet</translation>
    </message>
    <message>
        <source>Bàn %1</source>
        <translation>Desk %1</translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>Tên hội nghị *</source>
        <translation>Title *</translation>
    </message>
    <message>
        <source>Đối tượng tiếp xúc, đối thoại</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Ngày, hoặc tháng/năm</source>
        <translation>Day, or month/year</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Phút mỗi lượt</source>
        <translation>Minutes per turn</translation>
    </message>
    <message>
        <source>Lĩnh vực, mỗi dòng một</source>
        <translation>Topics, one per line</translation>
    </message>
    <message>
        <source>Trình tự, mỗi dòng một bước</source>
        <translation>Procedure, one step a line</translation>
    </message>
</context>
<context>
    <name>MeetingFormActs</name>
    <message>
        <source>Lưu hội nghị</source>
        <translation>Save meeting</translation>
    </message>
    <message>
        <source>Bỏ phần vừa gõ</source>
        <translation>Discard what was typed</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa hội nghị</source>
        <translation>Edit meeting</translation>
    </message>
    <message>
        <source>Chép thành hội nghị mới</source>
        <translation>Copy as a new meeting</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Bỏ hội nghị này</source>
        <translation>Remove this meeting</translation>
    </message>
    <message>
        <source>Nhân bản</source>
        <translation>Duplicate</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Chưa có hội nghị nào trên máy này</source>
        <translation>No meetings on this tablet yet</translation>
    </message>
    <message>
        <source>Thêm hội nghị</source>
        <translation>Add meeting</translation>
    </message>
    <message>
        <source>Bấm Thêm hội nghị; các hội nghị sẽ hiện ở đây.</source>
        <translation>Press Add meeting; meetings show here.</translation>
    </message>
    <message>
        <source>Hội nghị đã bỏ</source>
        <translation>Meetings taken away</translation>
    </message>
</context>
<context>
    <name>MeetingOpen</name>
    <message>
        <source>Trình tự</source>
        <translation>Procedure</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Hội nghị</source>
        <translation>Meetings</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Giá trị “%1” của %2 không hợp lệ.</source>
        <translation>“%1” is not a valid value of %2.</translation>
    </message>
    <message>
        <source>Thiếu lệnh.</source>
        <translation>A command is missing.</translation>
    </message>
    <message>
        <source>Không có lệnh “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>Lệnh %1 không có %2.</source>
        <translation>%1 has no %2.</translation>
    </message>
    <message>
        <source>Thiếu giá trị sau %1.</source>
        <translation>%1 needs a value.</translation>
    </message>
    <message>
        <source>Lệnh %1 thiếu hoặc thừa tham số.</source>
        <translation>%1 has too few or too many arguments.</translation>
    </message>
    <message>
        <source>Chưa có văn phòng nào trong thư mục %1; hãy chạy “langnghe-office serve” trước.</source>
        <translation>There is no office in %1; run “langnghe-office serve” first.</translation>
    </message>
    <message>
        <source>Không đọc được khóa của văn phòng (%1).</source>
        <translation>The office&apos;s key cannot be read (%1).</translation>
    </message>
    <message>
        <source>Không mở được sổ của văn phòng (%1).</source>
        <translation>The office&apos;s book cannot be opened (%1).</translation>
    </message>
    <message>
        <source>Không mở được dữ liệu của văn phòng (%1).</source>
        <translation>The office&apos;s data cannot be opened (%1).</translation>
    </message>
    <message>
        <source>Máy này không có nguồn số ngẫu nhiên.</source>
        <translation>This machine has no source of random numbers.</translation>
    </message>
    <message>
        <source>Mã hội nghị cần ít nhất %1 chữ số đầu; xem “langnghe-office list”.</source>
        <translation>A meeting&apos;s id needs at least its first %1 digits; see “langnghe-office list”.</translation>
    </message>
    <message>
        <source>Không có hội nghị nào có mã bắt đầu bằng %1.</source>
        <translation>No meeting&apos;s id begins with %1.</translation>
    </message>
    <message>
        <source>Có %1 hội nghị có mã bắt đầu bằng %2; hãy ghi dài hơn.</source>
        <translation>The ids of %1 meetings begin with %2; write more of it.</translation>
    </message>
    <message>
        <source>Không đọc được %1 (%2).</source>
        <translation>Cannot read %1 (%2).</translation>
    </message>
    <message>
        <source>Không đọc được dữ liệu của văn phòng (%1).</source>
        <translation>The office&apos;s data cannot be read (%1).</translation>
    </message>
    <message>
        <source>Đã xuất %1 mục và %2 đoạn ghi âm vào %3.</source>
        <translation>Exported to %3: items %1, clips %2.</translation>
    </message>
    <message>
        <source>Chưa nhận được đoạn ghi âm %1.</source>
        <translation>Clip %1 has not been received yet.</translation>
    </message>
    <message>
        <source>Văn phòng chưa nghe ở cổng nào; hãy chạy “langnghe-office serve” trước.</source>
        <translation>The office does not listen on any port yet; run “langnghe-office serve” first.</translation>
    </message>
    <message>
        <source>Văn phòng nghe ở mọi địa chỉ của máy; hãy cho biết địa chỉ mà máy tính bảng dùng: --host ĐỊA_CHỈ.</source>
        <translation>The office listens on every address of this machine; say which one the tablets use: --host ADDRESS.</translation>
    </message>
    <message>
        <source>Không ghi được mã mời (%1).</source>
        <translation>The enrolment code cannot be written (%1).</translation>
    </message>
    <message>
        <source>Mã thiết bị gồm 32 chữ số thập lục phân; xem “langnghe-office list”.</source>
        <translation>A device id is 32 hex digits; see “langnghe-office list”.</translation>
    </message>
    <message>
        <source>Đã thu hồi thiết bị %1.</source>
        <translation>Device %1 is revoked.</translation>
    </message>
    <message>
        <source>Không có thiết bị %1.</source>
        <translation>There is no device %1.</translation>
    </message>
    <message>
        <source>Không ghi được sổ của văn phòng (%1).</source>
        <translation>The office&apos;s book cannot be written (%1).</translation>
    </message>
    <message>
        <source>  %1  %2  %3: %4 đăng ký, %5 ý kiến, %6 đoạn ghi âm (đã nhận %7)</source>
        <translation>  %1  %2  %3: registrations %4, opinions %5, clips %6 (received %7)</translation>
    </message>
    <message>
        <source>  %1  %2: ghi danh %3</source>
        <translation>  %1  %2: enrolled %3</translation>
    </message>
    <message>
        <source>, liên lạc lần cuối %1</source>
        <translation>, last heard of %1</translation>
    </message>
    <message>
        <source>, đã thu hồi %1</source>
        <translation>, revoked %1</translation>
    </message>
    <message>
        <source>Không đọc được sổ của văn phòng (%1).</source>
        <translation>The office&apos;s book cannot be read (%1).</translation>
    </message>
    <message>
        <source>Hội nghị:</source>
        <translation>Meetings:</translation>
    </message>
    <message>
        <source>  (chưa có)</source>
        <translation>  (none yet)</translation>
    </message>
    <message>
        <source>Thiết bị:</source>
        <translation>Devices:</translation>
    </message>
    <message>
        <source>Dữ liệu của văn phòng đang được chương trình khác dùng.</source>
        <translation>Another program is using the office&apos;s data.</translation>
    </message>
    <message>
        <source>Khóa trong thư mục không mở được dữ liệu; không có gì bị thay đổi.</source>
        <translation>The key in the folder does not open the data; nothing was changed.</translation>
    </message>
    <message>
        <source>Dữ liệu do phiên bản mới hơn ghi; hãy cập nhật chương trình.</source>
        <translation>A newer version wrote the data; update the program.</translation>
    </message>
    <message>
        <source>Dữ liệu của văn phòng bị hỏng và không đọc lại được.</source>
        <translation>The office&apos;s data is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Ổ đĩa không cho mở dữ liệu của văn phòng (%1).</source>
        <translation>The disk does not let the office&apos;s data be opened (%1).</translation>
    </message>
    <message>
        <source>Cổng %1 đang được chương trình khác dùng.</source>
        <translation>Another program is using port %1.</translation>
    </message>
    <message>
        <source>Máy này không có địa chỉ %1.</source>
        <translation>This machine has no address %1.</translation>
    </message>
    <message>
        <source>Không mở được cổng nhận dữ liệu (%1).</source>
        <translation>The port cannot be opened (%1).</translation>
    </message>
    <message>
        <source>Văn phòng</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>langnghe-office: đang nghe tại https://%1:%2</source>
        <translation>langnghe-office: listening at https://%1:%2</translation>
    </message>
    <message>
        <source>Hệ điều hành không cho đợi tín hiệu dừng.</source>
        <translation>The system does not let the program wait for a stop signal.</translation>
    </message>
    <message>
        <source>Không dùng được thư mục %1 (%2).</source>
        <translation>The folder %1 cannot be used (%2).</translation>
    </message>
    <message>
        <source>Văn phòng trong thư mục %1 đang chạy rồi.</source>
        <translation>The office in %1 is running already.</translation>
    </message>
    <message>
        <source>Không dùng được khóa của văn phòng (%1).</source>
        <translation>The office&apos;s key cannot be used (%1).</translation>
    </message>
    <message>
        <source>Dữ liệu bị hỏng đã được cất riêng tại %1; đọc lại được %2 mục, mất %3 mục.</source>
        <translation>Damaged data was set aside at %1; items read again: %2, lost: %3.</translation>
    </message>
    <message>
        <source>Cách dùng:
  langnghe-office serve  [--data THƯ_MỤC] [--host ĐỊA_CHỈ] [--port CỔNG] [--name TÊN_VĂN_PHÒNG]
  langnghe-office invite [--data THƯ_MỤC] [--host ĐỊA_CHỈ] [--hours SỐ_GIỜ]
  langnghe-office list   [--data THƯ_MỤC]
  langnghe-office export MÃ_HỘI_NGHỊ THƯ_MỤC_XUẤT [--data THƯ_MỤC]
  langnghe-office revoke MÃ_THIẾT_BỊ [--data THƯ_MỤC]
serve nhận dữ liệu từ máy tính bảng; invite tạo mã mời dùng một lần; list liệt kê hội nghị và thiết bị;
export ghi một hội nghị ra thư mục; revoke thu hồi một máy tính bảng bị mất.
Lệnh nào cũng nhận --language vi|en (English: --language en).</source>
        <translation>Usage:
  langnghe-office serve  [--data FOLDER] [--host ADDRESS] [--port PORT] [--name OFFICE_NAME]
  langnghe-office invite [--data FOLDER] [--host ADDRESS] [--hours HOURS]
  langnghe-office list   [--data FOLDER]
  langnghe-office export MEETING_ID EXPORT_FOLDER [--data FOLDER]
  langnghe-office revoke DEVICE_ID [--data FOLDER]
serve takes data from the tablets; invite makes an enrolment link for one use; list shows meetings and devices;
export writes a meeting to a folder; revoke shuts out a tablet that was lost.
Every command takes --language vi|en.</translation>
    </message>
</context>
<context>
    <name>OpinionFacts</name>
    <message>
        <source>Chưa ghi nội dung</source>
        <translation>Nothing written yet</translation>
    </message>
    <message>
        <source>Đang phát biểu</source>
        <translation>Speaking</translation>
    </message>
    <message>
        <source>Thiếu nội dung</source>
        <translation>No text</translation>
    </message>
    <message>
        <source>Thiếu trả lời</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Thiếu kết luận</source>
        <translation>No conclusion</translation>
    </message>
    <message>
        <source>Thiếu thời hạn</source>
        <translation>No due day</translation>
    </message>
    <message>
        <source>Đã giải quyết</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Giao · %1</source>
        <translation>Assigned · %1</translation>
    </message>
    <message>
        <source>Vượt thẩm quyền</source>
        <translation>Beyond authority</translation>
    </message>
    <message>
        <source>Ghi nhận</source>
        <translation>Noted</translation>
    </message>
</context>
<context>
    <name>OpinionTabs</name>
    <message>
        <source>Ý kiến, kiến nghị</source>
        <translation>Opinions, petitions</translation>
    </message>
</context>
<context>
    <name>PastedRow</name>
    <message>
        <source>Sẽ không thêm</source>
        <translation>Will not be added</translation>
    </message>
    <message>
        <source>Đã có trong danh sách</source>
        <translation>Already in the list</translation>
    </message>
    <message>
        <source>Lấy lại</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Lấy lại %1</source>
        <translation>Bring back %1</translation>
    </message>
    <message>
        <source>Bỏ %1</source>
        <translation>Leave out %1</translation>
    </message>
</context>
<context>
    <name>PastedWords</name>
    <message numerus="yes">
        <source>Đọc được %n ý kiến</source>
        <translation>
            <numerusform>%n opinion to add</numerusform>
            <numerusform>%n opinions to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bỏ qua %n dòng, xem cuối danh sách</source>
        <translation>
            <numerusform>%n line left out, see the end of the list</numerusform>
            <numerusform>%n lines left out, see the end of the list</numerusform>
        </translation>
    </message>
    <message>
        <source>không lấy cột: %1</source>
        <translation>columns not taken: %1</translation>
    </message>
    <message numerus="yes">
        <source>chỉ lấy %n ý kiến đầu, hãy dán phần còn lại sau</source>
        <translation>
            <numerusform>only the first %n opinion, paste the rest later</numerusform>
            <numerusform>only the first %n opinions, paste the rest later</numerusform>
        </translation>
    </message>
    <message>
        <source>Bỏ qua: phần đầu văn bản</source>
        <translation>Left out: the top of the letter</translation>
    </message>
    <message>
        <source>Bỏ qua: hàng tiêu đề lặp lại</source>
        <translation>Left out: the header once more</translation>
    </message>
    <message>
        <source>Bỏ qua: chỉ có số thứ tự</source>
        <translation>Left out: only a number</translation>
    </message>
    <message>
        <source>Bỏ qua: đề mục không có ý kiến, hoặc không rõ là đơn vị nào</source>
        <translation>Left out: a heading with no opinion, or whose unit is not clear</translation>
    </message>
    <message>
        <source>Bỏ qua: dòng cộng</source>
        <translation>Left out: a total</translation>
    </message>
    <message>
        <source>Bỏ qua: ngày tháng, chữ ký, lời cảm ơn</source>
        <translation>Left out: the day, a signature, thanks</translation>
    </message>
    <message>
        <source>Bỏ qua: không có nội dung</source>
        <translation>Left out: no text</translation>
    </message>
    <message>
        <source>Bỏ qua: ghi là không có ý kiến</source>
        <translation>Left out: says that there is no opinion</translation>
    </message>
    <message>
        <source>Bỏ qua: không rõ thuộc ô nào của bảng. Nếu là ý kiến, hãy ghi vào phiếu</source>
        <translation>Left out: it is not clear to which cell of the table this belongs. If it is an opinion, write it into the form</translation>
    </message>
    <message>
        <source>Bỏ qua: phần trả lời</source>
        <translation>Left out: an answer</translation>
    </message>
    <message>
        <source>Bỏ qua: trùng với trang trước của tệp</source>
        <translation>Left out: in a sheet of the file before this one</translation>
    </message>
</context>
<context>
    <name>PeopleImportColumn</name>
    <message>
        <source>Cột %1</source>
        <translation>Column %1</translation>
    </message>
</context>
<context>
    <name>PeopleImportColumns</name>
    <message>
        <source>Các cột</source>
        <translation>Columns</translation>
    </message>
    <message numerus="yes">
        <source>Ô đơn vị để trống: lấy theo hàng trên (%n người)</source>
        <translation>
            <numerusform>Empty unit: take the one above (%n person)</numerusform>
            <numerusform>Empty unit: take the one above (%n people)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleImportCounts</name>
    <message>
        <source>Kết quả đọc</source>
        <translation>What was read</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Hàng bỏ qua</source>
        <translation>Rows left out</translation>
    </message>
    <message>
        <source>%1 (bổ sung %2)</source>
        <translation>%1 (%2 filled in)</translation>
    </message>
</context>
<context>
    <name>PeopleImportLeftOut</name>
    <message numerus="yes">
        <source>%n hàng bỏ qua</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Không có hàng nào bị bỏ qua</source>
        <translation>No row was left out</translation>
    </message>
    <message>
        <source>Hàng %1. %2</source>
        <translation>Row %1. %2</translation>
    </message>
    <message>
        <source>Hàng bỏ qua</source>
        <translation>Rows left out</translation>
    </message>
</context>
<context>
    <name>PeopleImportPage</name>
    <message>
        <source>Nhập danh sách đại biểu</source>
        <translation>Import a list of participants</translation>
    </message>
</context>
<context>
    <name>PeopleImportSource</name>
    <message>
        <source>Chọn danh sách đại biểu</source>
        <translation>Choose a list of participants</translation>
    </message>
    <message>
        <source>Nhập danh sách đại biểu</source>
        <translation>Import a list of participants</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Chọn tệp Excel (.xlsx) hoặc .csv, kéo thả tệp vào đây, hoặc dán một bảng đã chép. Danh sách cũ gõ bằng TCVN3 (.VnTime) cũng đọc được.</source>
        <translation>Choose an Excel file (.xlsx) or .csv, drop one here, or paste a table that you copied. Old lists in TCVN3 (.VnTime) are read too.</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Dán từ bảng tạm</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Đang đọc…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Tệp có %1 trang tính chứa danh sách. Mỗi lần nhập một trang tính:</source>
        <translation>The file has %1 sheets with lists. Import one at a time:</translation>
    </message>
    <message>
        <source>Trang của tệp</source>
        <translation>Sheet of the file</translation>
    </message>
</context>
<context>
    <name>PlayedWaveform</name>
    <message>
        <source>Chỗ đang nghe</source>
        <translation>Place being heard</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Ý kiến</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>Cử người</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Thử</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>ProcedureStrip</name>
    <message>
        <source>Trình tự, bước %1: %2</source>
        <translation>Procedure, step %1: %2</translation>
    </message>
    <message>
        <source>Về bước trước: %1</source>
        <translation>Back to: %1</translation>
    </message>
    <message>
        <source>Bước tiếp</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Sang bước: %1</source>
        <translation>Go to step: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>QueueActs</name>
    <message>
        <source>Mời</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Về cuối</source>
        <translation>To the end</translation>
    </message>
    <message>
        <source>Cùng ý kiến</source>
        <translation>Same opinion</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Thứ tự phát biểu</source>
        <translation>Speaking order</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Các màn hình</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>Lắng Nghe</source>
        <translation>Lắng Nghe</translation>
    </message>
    <message>
        <source>Hội nghị</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Đăng ký</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Điều hành</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Đồng bộ</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Rà soát</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Hoàn tác: %1</source>
        <translation>Undo: %1</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%1, %n mục chờ gửi</source>
        <translation>
            <numerusform>%1, %n item waiting to be sent</numerusform>
            <numerusform>%1, %n items waiting to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Dừng ghi</source>
        <translation>Stop recording</translation>
    </message>
    <message>
        <source>Ghi âm</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>RecordingPill</name>
    <message>
        <source>Đang ghi %1</source>
        <translation>Recording %1</translation>
    </message>
    <message>
        <source>Đang ghi  %1</source>
        <translation>Recording  %1</translation>
    </message>
</context>
<context>
    <name>RegistrationActs</name>
    <message>
        <source>Sửa</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Xếp lại vào cuối</source>
        <translation>Put back at the end</translation>
    </message>
    <message>
        <source>Rút đăng ký</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Đã nhập %1 hội nghị mới (%2 mục); %3 hội nghị đã có.</source>
        <translation>New meetings imported: %1 (items: %2); already there: %3.</translation>
    </message>
    <message>
        <source>Không có dữ liệu trong %1.</source>
        <translation>There is no data in %1.</translation>
    </message>
    <message>
        <source>Không có hội nghị nào để xuất.</source>
        <translation>There is no meeting to export.</translation>
    </message>
    <message>
        <source>%1: đã xuất %2 mục và %3 đoạn ghi âm vào %4.</source>
        <translation>%1: exported to %4: items %2, clips %3.</translation>
    </message>
    <message>
        <source>Không đọc được %1: %2</source>
        <translation>Cannot read %1: %2</translation>
    </message>
    <message>
        <source>Cần ít nhất một bản xuất của máy tính bảng để so.</source>
        <translation>At least one tablet&apos;s export is needed to compare.</translation>
    </message>
    <message>
        <source>tên “%1” đã có trong đối tượng này; cần mỗi tên một lần</source>
        <translation>the name “%1” is in this object already; expected each name once</translation>
    </message>
    <message>
        <source>cần không quá %1 tầng lồng nhau</source>
        <translation>expected at most %1 levels, one in another</translation>
    </message>
    <message>
        <source>tệp kết thúc quá sớm; cần đóng hết các dấu ngoặc và dấu nháy</source>
        <translation>the file ends too early; expected every bracket and quote to be closed</translation>
    </message>
    <message>
        <source>tệp trống; cần một đối tượng JSON</source>
        <translation>the file is empty; expected a JSON object</translation>
    </message>
    <message>
        <source>cần hết tệp sau đối tượng JSON</source>
        <translation>expected the end of the file after the JSON object</translation>
    </message>
    <message>
        <source>cần một tên trong dấu nháy kép</source>
        <translation>expected a name in double quotes</translation>
    </message>
    <message>
        <source>cần dấu hai chấm sau tên</source>
        <translation>expected a colon after the name</translation>
    </message>
    <message>
        <source>cần dấu phẩy hoặc “}”</source>
        <translation>expected a comma or “}”</translation>
    </message>
    <message>
        <source>cần dấu phẩy hoặc “]”</source>
        <translation>expected a comma or “]”</translation>
    </message>
    <message>
        <source>cần dấu nháy kép đóng chuỗi</source>
        <translation>expected a double quote that ends the text</translation>
    </message>
    <message>
        <source>cần chữ mã hóa UTF-8</source>
        <translation>expected UTF-8</translation>
    </message>
    <message>
        <source>cần một ký tự thoát đúng sau dấu “\”</source>
        <translation>expected a valid escape after “\”</translation>
    </message>
    <message>
        <source>cần một số đúng</source>
        <translation>expected a valid number</translation>
    </message>
    <message>
        <source>cần một giá trị JSON (chuỗi, số, true, false, null, danh sách hoặc đối tượng)</source>
        <translation>expected a JSON value (text, number, true, false, null, list or object)</translation>
    </message>
    <message>
        <source>không đọc được tệp: %1</source>
        <translation>cannot read the file: %1</translation>
    </message>
    <message>
        <source>cần một tệp không quá 64 MiB</source>
        <translation>expected a file of at most 64 MiB</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true hoặc false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>một số</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>một chuỗi</source>
        <translation>text</translation>
    </message>
    <message>
        <source>một danh sách</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>một đối tượng</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>cần %1 là một đối tượng {…}, đây là %2</source>
        <translation>expected %1 to be an object {…}, this is %2</translation>
    </message>
    <message>
        <source>“%1” nói lại điều “%2” đã nói; cần một trong hai</source>
        <translation>“%1” says again what “%2” says; expected one of the two</translation>
    </message>
    <message>
        <source>cần “%1” trong %2</source>
        <translation>expected “%1” in %2</translation>
    </message>
    <message>
        <source>cần “%1” là một chuỗi, đây là %2</source>
        <translation>expected “%1” to be text, this is %2</translation>
    </message>
    <message>
        <source>cần “%1” không để trống</source>
        <translation>expected “%1” not to be empty</translation>
    </message>
    <message>
        <source>cần “%1” là một số nguyên từ %2 đến %3</source>
        <translation>expected “%1” to be a whole number from %2 to %3</translation>
    </message>
    <message>
        <source>cần “%1” gồm các chuỗi, đây là %2</source>
        <translation>expected “%1” to hold texts, this is %2</translation>
    </message>
    <message>
        <source>cần “%1” là một danh sách […], đây là %2</source>
        <translation>expected “%1” to be a list […], this is %2</translation>
    </message>
    <message>
        <source>không có “%1” trong %2; cần một trong: %3</source>
        <translation>there is no “%1” in %2; expected one of: %3</translation>
    </message>
    <message>
        <source>Nơi giữ khóa của máy đang bị khóa; hãy mở khóa rồi làm lại.</source>
        <translation>The system&apos;s secret store is locked; unlock it and do this again.</translation>
    </message>
    <message>
        <source>Không thấy khóa của dữ liệu trong %1.</source>
        <translation>The key of the data in %1 is missing.</translation>
    </message>
    <message>
        <source>Khóa không phải của dữ liệu trong %1.</source>
        <translation>The key is not that of the data in %1.</translation>
    </message>
    <message>
        <source>Không đọc được khóa của %1: %2</source>
        <translation>The key of %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 đang được chương trình khác dùng.</source>
        <translation>Another program is using %1.</translation>
    </message>
    <message>
        <source>Khóa của %1 không đúng.</source>
        <translation>The key of %1 is wrong.</translation>
    </message>
    <message>
        <source>%1 do phiên bản mới hơn ghi; hãy cập nhật chương trình.</source>
        <translation>A newer version wrote %1; update the program.</translation>
    </message>
    <message>
        <source>%1 bị hỏng và không đọc lại được: %2</source>
        <translation>%1 is damaged and cannot be read: %2</translation>
    </message>
    <message>
        <source>Không ghi được vào %1: %2</source>
        <translation>Cannot write to %1: %2</translation>
    </message>
    <message>
        <source>cần “day” là một ngày như &quot;2018-03-15&quot;, hoặc “month” là một tháng như &quot;2018-07&quot;</source>
        <translation>expected “day” to be a day like &quot;2018-03-15&quot;, or “month” a month like &quot;2018-07&quot;</translation>
    </message>
    <message>
        <source>một cơ quan</source>
        <translation>an agency</translation>
    </message>
    <message>
        <source>một đại biểu</source>
        <translation>a participant</translation>
    </message>
    <message>
        <source>một hội nghị</source>
        <translation>a meeting</translation>
    </message>
    <message>
        <source>cần “id” gồm 32 chữ số thập lục phân</source>
        <translation>expected “id” to be 32 hex digits</translation>
    </message>
    <message>
        <source>kế hoạch</source>
        <translation>the plan</translation>
    </message>
    <message>
        <source>cần “day” hoặc “month” trong một hội nghị</source>
        <translation>expected “day” or “month” in a meeting</translation>
    </message>
    <message>
        <source>hội nghị khác đã có “id” này; cần mỗi hội nghị một id</source>
        <translation>another meeting has this “id”; expected one id a meeting</translation>
    </message>
    <message>
        <source>đại biểu</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>đăng ký phát biểu</source>
        <translation>registration</translation>
    </message>
    <message>
        <source>lượt phát biểu</source>
        <translation>turn</translation>
    </message>
    <message>
        <source>ý kiến</source>
        <translation>opinion</translation>
    </message>
    <message>
        <source>dòng ghi</source>
        <translation>line</translation>
    </message>
    <message>
        <source>ý kiến không hiện ở bàn %1</source>
        <translation>the opinion does not show at desk %1</translation>
    </message>
    <message>
        <source>màn hình không làm được bước này</source>
        <translation>the screen cannot do this step</translation>
    </message>
    <message>
        <source>bàn %1 chưa nhận được %2 của bước %3 sau %4 giây</source>
        <translation>desk %1 has not received the %2 of step %3 after %4 seconds</translation>
    </message>
    <message>
        <source>một đại biểu (bước participant, hoặc “participants” của hội nghị)</source>
        <translation>a participant (a participant step, or the meeting&apos;s “participants”)</translation>
    </message>
    <message>
        <source>một đăng ký phát biểu (bước register trước đó)</source>
        <translation>a registration (an earlier register step)</translation>
    </message>
    <message>
        <source>một ý kiến (bước opinion trước đó)</source>
        <translation>an opinion (an earlier opinion step)</translation>
    </message>
    <message>
        <source>một dòng ghi (bước line trước đó)</source>
        <translation>a line (an earlier line step)</translation>
    </message>
    <message>
        <source>một bước trước đó</source>
        <translation>an earlier step</translation>
    </message>
    <message>
        <source>“%1” là thứ khác; cần %2</source>
        <translation>“%1” is something else; expected %2</translation>
    </message>
    <message>
        <source>có %1 người tên “%2”; cần tên đặt bằng “as”</source>
        <translation>%1 people are called “%2”; expected the name given by “as”</translation>
    </message>
    <message>
        <source>chưa có “%1”; cần %2</source>
        <translation>there is no “%1” yet; expected %2</translation>
    </message>
    <message>
        <source>bàn %1 làm ra điều này khi ngoại tuyến; cần một bước online của bàn %1 trước</source>
        <translation>desk %1 made this while it was offline; expected an online step of desk %1 before</translation>
    </message>
    <message>
        <source>bàn %1 đang ngoại tuyến và chưa nhận được điều này; cần một bước online của bàn %1 trước</source>
        <translation>desk %1 is offline and has not received this yet; expected an online step of desk %1 before</translation>
    </message>
    <message>
        <source>không mở được %1: %2</source>
        <translation>cannot open %1: %2</translation>
    </message>
    <message>
        <source>%1 là thư mục của một tệp diễn tập khác; hãy dùng một thư mục mới.</source>
        <translation>%1 is the folder of another rehearsal file; use a new folder.</translation>
    </message>
    <message>
        <source>Tiếp tục từ bước %1.</source>
        <translation>Going on from step %1.</translation>
    </message>
    <message>
        <source>không đọc được %1: %2</source>
        <translation>cannot read %1: %2</translation>
    </message>
    <message>
        <source>%1 không phải tệp âm thanh đọc được (WAV, Ogg): %2</source>
        <translation>%1 is not a readable sound file (WAV, Ogg): %2</translation>
    </message>
    <message>
        <source>bàn %1 chưa nhận được điều các bàn khác đã ghi sau %2 giây</source>
        <translation>desk %1 has not received what the other desks wrote after %2 seconds</translation>
    </message>
    <message>
        <source>bàn %1 không ghi được: %2</source>
        <translation>desk %1 cannot write: %2</translation>
    </message>
    <message>
        <source>Bàn %1: ghép vào văn phòng…</source>
        <translation>Desk %1: enrolling with the office…</translation>
    </message>
    <message>
        <source>bàn %1: văn phòng không trả lời lời ghép</source>
        <translation>desk %1: the office does not answer the enrolment</translation>
    </message>
    <message>
        <source>bàn %1: %2</source>
        <translation>desk %1: %2</translation>
    </message>
    <message>
        <source>chỉ %1 trong %2 bàn đã ghép vào văn phòng; cần mã mời cho mỗi bàn</source>
        <translation>only %1 of %2 desks are enrolled with the office; each desk needs an enrolment link</translation>
    </message>
    <message>
        <source>bàn %1 chưa nhận được hội nghị sau %2 giây</source>
        <translation>desk %1 has not received the meeting after %2 seconds</translation>
    </message>
    <message>
        <source>còn %1 mục và %2 đoạn ghi âm chưa có xác nhận, %3 bị từ chối</source>
        <translation>not confirmed yet: items %1, clips %2; refused: %3</translation>
    </message>
    <message>
        <source>, các bàn chưa khớp nhau</source>
        <translation>, the desks are not alike yet</translation>
    </message>
    <message>
        <source>Đang gửi về văn phòng: %1</source>
        <translation>Sending to the office: %1</translation>
    </message>
    <message>
        <source>không gửi được hết về văn phòng: %1</source>
        <translation>not everything could be sent to the office: %1</translation>
    </message>
    <message>
        <source>tệp diễn tập</source>
        <translation>the rehearsal file</translation>
    </message>
    <message>
        <source>cần ít nhất một bước trong “steps”</source>
        <translation>expected at least one step in “steps”</translation>
    </message>
    <message>
        <source>tên “%1” đã đặt cho thứ khác; cần một tên mới</source>
        <translation>the name “%1” was given to something else; expected a new name</translation>
    </message>
    <message>
        <source>một bước</source>
        <translation>a step</translation>
    </message>
    <message>
        <source>cần “do” là một trong: %1</source>
        <translation>expected “do” to be one of: %1</translation>
    </message>
    <message>
        <source>cần “at” là giờ như &quot;08:31:00&quot;</source>
        <translation>expected “at” to be a time like &quot;08:31:00&quot;</translation>
    </message>
    <message>
        <source>cần “at” không sớm hơn bước trước</source>
        <translation>expected “at” not to be earlier than the step before</translation>
    </message>
    <message>
        <source>cần “desk” là chữ cái của bàn, như &quot;A&quot;</source>
        <translation>expected “desk” to be a desk&apos;s letter, like &quot;A&quot;</translation>
    </message>
    <message>
        <source>cần “desk” là một trong: %1</source>
        <translation>expected “desk” to be one of: %1</translation>
    </message>
    <message>
        <source>cần “desk” trong bước đầu tiên</source>
        <translation>expected “desk” in the first step</translation>
    </message>
    <message>
        <source>cần ít nhất một trường để sửa: name, unit, position, phone, topic, summary</source>
        <translation>expected at least one field to correct: name, unit, position, phone, topic, summary</translation>
    </message>
    <message>
        <source>cần “to” là &quot;last&quot;, hoặc “before” là một đăng ký</source>
        <translation>expected “to” to be &quot;last&quot;, or “before” a registration</translation>
    </message>
    <message>
        <source>cần “before” hoặc “to”: &quot;last&quot;, chỉ một</source>
        <translation>expected “before” or “to”: &quot;last&quot;, only one of them</translation>
    </message>
    <message>
        <source>cần “%1” là một tên, đây là %2</source>
        <translation>expected “%1” to be a name, this is %2</translation>
    </message>
    <message>
        <source>người này đã rút; cần một bước requeue trước</source>
        <translation>this person has withdrawn; expected a requeue step before</translation>
    </message>
    <message>
        <source>hội nghị đã kết thúc; cần một bước start trước</source>
        <translation>the meeting is closed; expected a start step before</translation>
    </message>
    <message>
        <source>cần “by” là một trong: chair, agency, later</source>
        <translation>expected “by” to be one of: chair, agency, later</translation>
    </message>
    <message>
        <source>cần “text” trong một câu trả lời</source>
        <translation>expected “text” in an answer</translation>
    </message>
    <message>
        <source>cần “outcome” là một trong: resolved, assigned, beyond, noted</source>
        <translation>expected “outcome” to be one of: resolved, assigned, beyond, noted</translation>
    </message>
    <message>
        <source>cần “agency”: giao cho cơ quan nào</source>
        <translation>expected “agency”: which agency it is assigned to</translation>
    </message>
    <message>
        <source>cần “due” là một ngày như &quot;2018-04-30&quot; hoặc &quot;30/04/2018&quot;</source>
        <translation>expected “due” to be a day like &quot;2018-04-30&quot; or &quot;30/04/2018&quot;</translation>
    </message>
    <message>
        <source>không có lượt phát biểu nào đang mở; cần một bước call trước</source>
        <translation>no turn is open; expected a call step before</translation>
    </message>
    <message>
        <source>hội nghị không có “steps”: không có bước nào để sang</source>
        <translation>the meeting has no &quot;steps&quot;: there is no step to go to</translation>
    </message>
    <message>
        <source>hội nghị chưa bắt đầu hoặc đã kết thúc; cần một bước start trước</source>
        <translation>the meeting has not started, or is closed; a start step is needed first</translation>
    </message>
    <message>
        <source>cần “from” là &quot;before&quot; hoặc &quot;paper&quot;</source>
        <translation>expected &quot;from&quot; to be &quot;before&quot; or &quot;paper&quot;</translation>
    </message>
    <message>
        <source>người đang phát biểu không thể cùng ý kiến với chính mình</source>
        <translation>whoever is speaking cannot join an opinion of their own</translation>
    </message>
    <message>
        <source>%1: mọi mục và đoạn ghi âm có biên nhận của văn phòng</source>
        <translation>%1: every entry and clip has the office&apos;s receipt</translation>
    </message>
    <message>
        <source>%1: giữ trên máy này, không hỏi văn phòng nào</source>
        <translation>%1: kept on this machine, no office was asked</translation>
    </message>
    <message numerus="yes">
        <source>văn phòng và các máy khác nhau ở %n chỗ</source>
        <translation>
            <numerusform>%n difference between the office and the tablets</numerusform>
            <numerusform>%n differences between the office and the tablets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: văn phòng đã nhận đủ</source>
        <translation>%1: all received by the office</translation>
    </message>
    <message numerus="yes">
        <source>%n đăng ký</source>
        <translation>
            <numerusform>%n registration</numerusform>
            <numerusform>%n registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ý kiến</source>
        <translation>
            <numerusform>%n opinion</numerusform>
            <numerusform>%n opinions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trả lời</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đoạn ghi âm</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1 phút %2 giây)</source>
        <translation> (%1 min %2 s)</translation>
    </message>
    <message>
        <source>các chuỗi trong %1 dài quá %2 ký tự cộng lại</source>
        <translation>the texts in %1 are longer than %2 characters together</translation>
    </message>
    <message>
        <source>“%1” đã được hoàn tác; cần một bước redo trước</source>
        <translation>“%1” was undone; a redo step is needed first</translation>
    </message>
    <message>
        <source>văn phòng chưa nhận hết điều bàn %1 đã ghi sau %2 giây</source>
        <translation>after %2 seconds the office had not received all that desk %1 wrote</translation>
    </message>
    <message>
        <source>Bàn này không ghi âm trong buổi diễn tập.</source>
        <translation>This desk does not record in the rehearsal.</translation>
    </message>
    <message>
        <source>bàn %1 không lưu xong trong %2 giây</source>
        <translation>desk %1 did not finish saving in %2 seconds</translation>
    </message>
    <message>
        <source>không ghi được tệp --trace: %1</source>
        <translation>cannot write the --trace file: %1</translation>
    </message>
    <message>
        <source>tệp này ở dạng UTF-16; cần lưu lại ở dạng UTF-8</source>
        <translation>this file is UTF-16; it must be saved as UTF-8</translation>
    </message>
    <message>
        <source>cần viết “\n” cho xuống dòng và “\t” cho tab trong một chuỗi; có lẽ thiếu dấu nháy kép đóng chuỗi</source>
        <translation>expected “\n” for a line break and “\t” for a tab in a string; perhaps the closing double quote is missing</translation>
    </message>
    <message>
        <source>Đó là thư mục của một buổi diễn tập, mỗi bàn một thư mục con; cần --data với một trong: %1</source>
        <translation>It is the folder of a rehearsal, with a folder inside for each desk; give --data one of: %1</translation>
    </message>
    <message>
        <source>cần tên cơ quan không để trống</source>
        <translation>expected an agency&apos;s name that is not empty</translation>
    </message>
    <message>
        <source>bàn %1 không có việc nào trong 10 phút qua để hoàn tác</source>
        <translation>desk %1 has done nothing in the last 10 minutes that can be undone</translation>
    </message>
    <message>
        <source>bàn %1 không có việc nào vừa hoàn tác để làm lại</source>
        <translation>desk %1 has undone nothing just now that can be done again</translation>
    </message>
    <message>
        <source>Cả %1 bước đã diễn xong từ trước.</source>
        <translation>All %1 steps were played before.</translation>
    </message>
    <message>
        <source>cần “speed” là một số trên 0 và không quá %1</source>
        <translation>expected “speed” to be a number above 0 and not above %1</translation>
    </message>
    <message>
        <source>cần “do” trong một bước</source>
        <translation>expected “do” in a step</translation>
    </message>
    <message>
        <source>người này đang giữ lượt phát biểu, nên không gọi thêm được</source>
        <translation>this person holds the floor, and cannot be called once more</translation>
    </message>
    <message>
        <source>không có ai đang chờ phát biểu và không có lượt nào đang mở; cần một bước register trước</source>
        <translation>nobody waits to speak and no turn is open; a register step must come before</translation>
    </message>
    <message>
        <source>--enrol: không bước nào dùng bàn %1; các bàn của tệp: %2</source>
        <translation>--enrol: no step uses desk %1; the desks of the file: %2</translation>
    </message>
    <message>
        <source>Không có hội nghị nào có mã bắt đầu bằng “%1”.</source>
        <translation>No meeting has an id that begins with “%1”.</translation>
    </message>
    <message>
        <source>Điều này đã được ghi tiếp hoặc sửa sau đó nên không làm lại được nữa.</source>
        <translation>This was built upon or changed since, so it can no longer be done again.</translation>
    </message>
    <message>
        <source>“%1” là dạng của số phiếu; cần một tên khác</source>
        <translation>“%1” has the form of a ticket; another name is needed</translation>
    </message>
    <message>
        <source>bàn %1 không đang ghi âm lượt này; cần một bước record ở bàn đó trước</source>
        <translation>desk %1 is not recording this turn; a record step at that desk must come before</translation>
    </message>
    <message>
        <source>bàn %1 đang ghi âm lượt này rồi; cần một bước stop_recording trước</source>
        <translation>desk %1 is recording this turn already; a stop_recording step must come before</translation>
    </message>
    <message>
        <source>cần “line”: trong lượt này không còn dòng nào</source>
        <translation>“line” is needed: no line is left in this turn</translation>
    </message>
</context>
<context>
    <name>RemovedRows</name>
    <message>
        <source>Lấy lại</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Lấy lại %1</source>
        <translation>Bring back %1</translation>
    </message>
    <message>
        <source>Thu gọn</source>
        <translation>Show fewer</translation>
    </message>
    <message numerus="yes">
        <source>Xem cả %n mục đã bỏ</source>
        <translation>
            <numerusform>Show the %n taken away</numerusform>
            <numerusform>Show all %n taken away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Rà soát</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>ReviewChoice</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 · đang hiện</source>
        <translation>%1 · shown now</translation>
    </message>
    <message>
        <source>(để trống)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>ReviewChoices</name>
    <message>
        <source>Hai nơi ghi khác nhau — hãy chọn bản đúng</source>
        <translation>Two tablets wrote different things — choose the right one</translation>
    </message>
</context>
<context>
    <name>ReviewHistory</name>
    <message>
        <source>Lịch sử sửa</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>%1, %2, %3: trước “%4”, sau “%5”</source>
        <translation>%1, %2, %3: before “%4”, after “%5”</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>(để trống)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Ý kiến, kiến nghị</source>
        <translation>Opinions and petitions</translation>
    </message>
    <message>
        <source>Tìm trong ý kiến, trả lời, kết luận</source>
        <translation>Search opinions, answers, conclusions</translation>
    </message>
    <message>
        <source>Chưa có ý kiến nào</source>
        <translation>No opinions yet</translation>
    </message>
    <message>
        <source>Không có ý kiến nào như vậy</source>
        <translation>No such opinion</translation>
    </message>
    <message>
        <source>Ý kiến được ghi ở màn hình Điều hành sẽ hiện ở đây.</source>
        <translation>Opinions written on the Floor screen appear here.</translation>
    </message>
    <message>
        <source>Hãy mở một hội nghị ở màn hình Hội nghị.</source>
        <translation>Open a meeting on the Meetings screen.</translation>
    </message>
    <message>
        <source>Chưa đủ %1</source>
        <translation>Incomplete %1</translation>
    </message>
    <message>
        <source>Giao %1</source>
        <translation>Assigned %1</translation>
    </message>
    <message>
        <source>Cần xem %1</source>
        <translation>To check %1</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>ReviewOpinion</name>
    <message>
        <source>Nội dung ý kiến</source>
        <translation>The opinion</translation>
    </message>
    <message>
        <source>Chưa chọn ý kiến nào</source>
        <translation>No opinion chosen</translation>
    </message>
    <message>
        <source>Chọn một ý kiến để nghe lại, đọc toàn văn và sửa.</source>
        <translation>Choose an opinion to listen, read it in full and correct it.</translation>
    </message>
    <message>
        <source>Sửa trả lời, kết luận</source>
        <translation>Edit answer and conclusion</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ReviewSound</name>
    <message>
        <source>Dừng nghe</source>
        <translation>Stop listening</translation>
    </message>
    <message>
        <source>Nghe</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Tốc độ nghe</source>
        <translation>Listening speed</translation>
    </message>
    <message>
        <source>Bỏ qua khoảng lặng</source>
        <translation>Skip silences</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Ghi thêm một dòng</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Trả lời — %1</source>
        <translation>Answer — %1</translation>
    </message>
    <message>
        <source>Kết luận của chủ trì</source>
        <translation>The chair&apos;s conclusion</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Mục này không còn trong hội nghị đang mở.</source>
        <translation>This is no longer in the open meeting.</translation>
    </message>
    <message>
        <source>Người này không ở trạng thái cho phép làm việc đó. Hãy xem lại danh sách.</source>
        <translation>That cannot be done for this person now. Look at the list again.</translation>
    </message>
    <message>
        <source>Chưa nhập họ và tên.</source>
        <translation>The full name is missing.</translation>
    </message>
    <message>
        <source>Chưa nhập đơn vị.</source>
        <translation>The unit is missing.</translation>
    </message>
    <message>
        <source>Máy này chưa có chữ cái bàn đăng ký. Hãy chọn ở màn hình Hội nghị.</source>
        <translation>This tablet has no desk letter yet. Choose one on the Meetings screen.</translation>
    </message>
    <message>
        <source>Hội nghị chưa bắt đầu. Bấm “Bắt đầu hội nghị” rồi mời phát biểu.</source>
        <translation>The meeting has not started. Press “Start the meeting”, then call a speaker.</translation>
    </message>
    <message>
        <source>Hội nghị đã kết thúc.</source>
        <translation>The meeting is closed.</translation>
    </message>
    <message>
        <source>Lượt phát biểu này đã kết thúc.</source>
        <translation>This turn has ended.</translation>
    </message>
    <message>
        <source>Thời hạn không phải là một ngày. Viết ngày/tháng/năm, ví dụ 30/04/2018.</source>
        <translation>The due day is not a day. Write day/month/year, such as 30/04/2018.</translation>
    </message>
    <message>
        <source>Giao giải quyết thì phải ghi cơ quan chịu trách nhiệm.</source>
        <translation>What is assigned needs an agency responsible for it.</translation>
    </message>
    <message>
        <source>Có một ô mang nội dung không hợp lệ nên chưa lưu được.</source>
        <translation>Not saved: a field holds something that is not valid.</translation>
    </message>
    <message>
        <source>Nội dung quá dài (trên 60.000 chữ cái). Hãy tách ra nhiều dòng.</source>
        <translation>The text is too long (over 60,000 letters). Split it into several lines.</translation>
    </message>
    <message>
        <source>Bộ nhớ máy đã đầy: chưa lưu được. Hãy xóa bớt tệp khác trên máy rồi làm lại.</source>
        <translation>This tablet is full: not saved. Delete some other files, then do it again.</translation>
    </message>
    <message>
        <source>Dữ liệu đang bị chương trình khác giữ: chưa lưu được. Hãy làm lại sau giây lát.</source>
        <translation>Another program holds the data: not saved. Do it again in a moment.</translation>
    </message>
    <message>
        <source>Không đọc được tệp dữ liệu: chưa lưu được. Hãy khởi động lại ứng dụng.</source>
        <translation>The data file cannot be read: not saved. Restart the app.</translation>
    </message>
    <message>
        <source>Không ghi được vào bộ nhớ máy: chưa lưu được. Hãy làm lại.</source>
        <translation>This tablet&apos;s storage cannot be written: not saved. Do it again.</translation>
    </message>
    <message>
        <source>Điều này đã được ghi tiếp hoặc sửa sau đó nên không hoàn tác được nữa.</source>
        <translation>This was built upon or changed since, so it can no longer be undone.</translation>
    </message>
    <message>
        <source>Chưa nhập tên hội nghị.</source>
        <translation>The meeting has no title yet.</translation>
    </message>
    <message>
        <source>Ngày hội nghị không phải là một ngày. Viết ngày/tháng/năm, ví dụ 15/03/2018; chưa chốt ngày thì viết tháng/năm, ví dụ 07/2018.</source>
        <translation>The meeting&apos;s day is not a valid date. Write day/month/year, such as 15/03/2018; if the day is not set yet, month/year, such as 07/2018.</translation>
    </message>
    <message>
        <source>Có một con số ngoài khoảng cho phép nên chưa lưu được.</source>
        <translation>A number is out of range, so nothing was saved yet.</translation>
    </message>
    <message>
        <source>Chưa nhập nội dung ý kiến.</source>
        <translation>The opinion has no text yet.</translation>
    </message>
    <message>
        <source>Hội nghị đang diễn ra thì không bỏ được. Hãy kết thúc hội nghị trước.</source>
        <translation>A meeting that goes on cannot be removed. Close it first.</translation>
    </message>
    <message>
        <source>Trình tự của hội nghị không có bước này.</source>
        <translation>The procedure has no such step.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>SettingsDisplay</name>
    <message>
        <source>Màn hình</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Màu</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Chương trình sẽ dùng ngôn ngữ này từ lần mở sau.</source>
        <translation>From the next start on.</translation>
    </message>
</context>
<context>
    <name>SettingsMeeting</name>
    <message>
        <source>Hội nghị đang mở</source>
        <translation>Open meeting</translation>
    </message>
    <message>
        <source>Chưa mở hội nghị nào</source>
        <translation>No meeting is open</translation>
    </message>
    <message>
        <source>Mở một hội nghị ở màn hình Hội nghị.</source>
        <translation>Open a meeting on the Meetings screen.</translation>
    </message>
    <message>
        <source>Thời gian phát biểu mỗi lượt (phút)</source>
        <translation>Minutes per turn</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Thêm lĩnh vực, Enter để lưu</source>
        <translation>Add a topic, Enter to save</translation>
    </message>
    <message>
        <source>Cơ quan trả lời</source>
        <translation>Agencies that answer</translation>
    </message>
    <message>
        <source>Thêm cơ quan, Enter để lưu</source>
        <translation>Add an agency, Enter to save</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Bỏ %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>SettingsSound</name>
    <message>
        <source>Ghi âm</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Giữ 10 giây trước khi mời</source>
        <translation>Keep the 10 seconds before a call</translation>
    </message>
    <message>
        <source>Chỉ sau khi đã thông báo việc ghi âm, và không giữ gì trong lúc tạm dừng ghi.</source>
        <translation>Only once the hall was told of the recording, and nothing while recording is paused.</translation>
    </message>
    <message>
        <source>Ghi cả giữa hai lượt</source>
        <translation>Record between turns, too</translation>
    </message>
    <message>
        <source>Hết lượt vẫn ghi tiếp vào đoạn ấy cho đến khi mời người sau.</source>
        <translation>After a turn its clip goes on until the next speaker is called.</translation>
    </message>
</context>
<context>
    <name>SettingsTablet</name>
    <message>
        <source>Máy này</source>
        <translation>This tablet</translation>
    </message>
    <message>
        <source>Văn phòng</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Ghép với văn phòng ở màn hình Đồng bộ.</source>
        <translation>Enrol with an office on the Sync screen.</translation>
    </message>
    <message>
        <source>Đã ghép</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Chưa ghép</source>
        <translation>Not enrolled</translation>
    </message>
    <message>
        <source>Dung lượng còn trống</source>
        <translation>Free space</translation>
    </message>
    <message>
        <source>Đóng màn chiếu</source>
        <translation>Close the hall display</translation>
    </message>
    <message>
        <source>Mở màn chiếu cho hội trường</source>
        <translation>Open the hall display</translation>
    </message>
    <message>
        <source>Micrô</source>
        <translation>Microphone</translation>
    </message>
</context>
<context>
    <name>ShellNotice</name>
    <message>
        <source>Làm lại</source>
        <translation>Do it again</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Không có micrô: không ghi được âm thanh. Cắm micrô vào, máy sẽ tự ghi tiếp.</source>
        <translation>No microphone: no sound is recorded. Plug one in and recording goes on by itself.</translation>
    </message>
    <message>
        <source>Micrô không mở được, có thể chương trình khác đang dùng. Máy đang tự thử lại.</source>
        <translation>The microphone does not open; another program may be using it. Trying again.</translation>
    </message>
    <message>
        <source>Micrô không gửi âm thanh về. Kiểm tra dây cắm; máy đang tự thử lại.</source>
        <translation>The microphone gives no sound. Check the cable; trying again.</translation>
    </message>
    <message>
        <source>Bộ nhớ đầy: đã dừng ghi âm. Phần đã ghi được giữ nguyên, văn bản vẫn lưu bình thường.</source>
        <translation>Storage is full: recording has stopped. What was recorded is kept, and text is still saved.</translation>
    </message>
    <message>
        <source>Không lưu được âm thanh xuống bộ nhớ: đã dừng ghi âm. Phần đã ghi được giữ nguyên.</source>
        <translation>Sound cannot be saved: recording has stopped. What was recorded is kept.</translation>
    </message>
    <message>
        <source>%1: không có tệp âm thanh này.</source>
        <translation>%1: there is no such sound file.</translation>
    </message>
    <message>
        <source>%1: không phải tệp âm thanh đọc được (cần WAV hoặc Ogg): %2</source>
        <translation>%1: not a readable sound file (WAV or Ogg is needed): %2</translation>
    </message>
    <message>
        <source>%1: tệp âm thanh không có tiếng nào.</source>
        <translation>%1: the sound file holds no sound.</translation>
    </message>
    <message>
        <source>Đang ghi bằng micrô khác với micrô đã chọn: %1.</source>
        <translation>Recording with another microphone than the one chosen: %1.</translation>
    </message>
    <message>
        <source>Micrô không thu được tiếng gì: xem nút tắt tiếng, dây cắm và pin của micrô.</source>
        <translation>The microphone picks up nothing at all: look at its mute button, its cable and its battery.</translation>
    </message>
    <message>
        <source>Tiếng quá to nên bị vỡ: giảm mức thu của micrô, hoặc để micrô xa hơn một chút.</source>
        <translation>The sound is too loud and breaks up: turn the microphone down, or put it a little farther away.</translation>
    </message>
    <message>
        <source>Tiếng quá nhỏ, nghe lại sẽ không rõ: để micrô gần người nói hơn, hoặc tăng mức thu.</source>
        <translation>The sound is too low to be understood later: put the microphone nearer to the speaker, or turn it up.</translation>
    </message>
</context>
<context>
    <name>SoundTest</name>
    <message>
        <source>Bấm rồi nói vài câu vào micrô: máy ghi 10 giây, nhận xét và phát lại, không giữ lại gì.</source>
        <translation>Press and say a few sentences into the microphone: the tablet records 10 seconds, judges them and plays them back, and keeps nothing.</translation>
    </message>
    <message>
        <source>Đang ghi thử</source>
        <translation>Recording a test</translation>
    </message>
    <message>
        <source>Ghi thử 10 giây</source>
        <translation>Record 10 seconds</translation>
    </message>
    <message>
        <source>Dừng nghe</source>
        <translation>Stop listening</translation>
    </message>
    <message>
        <source>Nghe lại</source>
        <translation>Listen again</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Lắng Nghe</source>
        <translation>Lắng Nghe</translation>
    </message>
    <message>
        <source>Chưa mở được dữ liệu</source>
        <translation>The data is not open yet</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Máy: %1</source>
        <translation>Device: %1</translation>
    </message>
    <message>
        <source>Bàn: %1</source>
        <translation>Desk: %1</translation>
    </message>
    <message>
        <source>Văn phòng: %1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>chưa ghi danh</source>
        <translation>not enrolled</translation>
    </message>
    <message>
        <source>Mục đã được văn phòng xác nhận: %1/%2</source>
        <translation>Items confirmed by the office: %1/%2</translation>
    </message>
    <message>
        <source>Đoạn ghi âm đã được xác nhận: %1/%2</source>
        <translation>Clips confirmed: %1/%2</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Đồng bộ</source>
        <translation>Sync</translation>
    </message>
</context>
<context>
    <name>SyncDevice</name>
    <message>
        <source>Trên máy này</source>
        <translation>On this tablet</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Đã xác nhận</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Văn phòng đã nhận và gửi biên nhận</source>
        <translation>The office has it and gave a receipt</translation>
    </message>
    <message>
        <source>Dung lượng còn trống</source>
        <translation>Free space</translation>
    </message>
</context>
<context>
    <name>SyncSending</name>
    <message>
        <source>Gửi ngay</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Gửi tiếp</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Đăng ký, ý kiến, trả lời</source>
        <translation>Registrations, opinions, answers</translation>
    </message>
    <message>
        <source>Ghi âm</source>
        <translation>Sound</translation>
    </message>
</context>
<context>
    <name>TableFileDialog</name>
    <message>
        <source>Bảng tính và danh sách (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Spreadsheets and lists (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>tháng %1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>–/%1</translation>
    </message>
    <message>
        <source>vi_VN</source>
        <extracomment>The locale whose decimal point is written.</extracomment>
        <translation>en_GB</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lắng Nghe</source>
        <translation>Lắng Nghe</translation>
    </message>
    <message>
        <source>Không có micrô</source>
        <translation>No microphone</translation>
    </message>
</context>
<context>
    <name>TurnActs</name>
    <message>
        <source>Tiếp tục</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>+1 phút</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>Thêm ý kiến</source>
        <translation>Add opinion</translation>
    </message>
    <message>
        <source>Đang trả lời</source>
        <translation>Answering</translation>
    </message>
    <message>
        <source>Sang trả lời</source>
        <translation>Go to answer</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Kết thúc lượt</source>
        <translation>End the turn</translation>
    </message>
</context>
<context>
    <name>TurnClock</name>
    <message>
        <source>đã phát biểu %1</source>
        <translation>spoke for %1</translation>
    </message>
    <message>
        <source>quá %1</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>%1 phút</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>còn %1 trong %2</source>
        <translation>%1 left of %2</translation>
    </message>
</context>
<context>
    <name>TurnHead</name>
    <message>
        <source>tạm dừng · %1</source>
        <translation>paused · %1</translation>
    </message>
    <message>
        <source>Thời gian phát biểu</source>
        <translation>Speaking time</translation>
    </message>
</context>
<context>
    <name>TurnSound</name>
    <message>
        <source>Không có micrô. Mọi việc khác vẫn làm được.</source>
        <translation>No microphone. Everything else works.</translation>
    </message>
    <message>
        <source>Đã thông báo việc ghi âm với hội trường</source>
        <translation>The hall has been told of the recording</translation>
    </message>
    <message>
        <source>Đánh dấu (%1)</source>
        <translation>Mark (%1)</translation>
    </message>
    <message>
        <source>Đánh dấu</source>
        <translation>Mark</translation>
    </message>
</context>
<context>
    <name>UnitHeading</name>
    <message>
        <source>Không ghi đơn vị</source>
        <translation>No unit given</translation>
    </message>
</context>
<context>
    <name>YearHeading</name>
    <message>
        <source>Năm %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Chưa có ngày</source>
        <translation>No day yet</translation>
    </message>
</context>
<context>
    <name>ln::app::Application</name>
    <message>
        <source>Kho khóa của máy đang khóa, nên chưa mở được dữ liệu. Hãy mở khóa máy rồi bấm Thử lại. Dữ liệu còn nguyên.</source>
        <translation>The system&apos;s secret store is locked, so the data cannot be opened yet. Unlock it, then press Try again. The data is intact.</translation>
    </message>
    <message>
        <source>Không thấy khóa của dữ liệu ở nơi đã cất. Dữ liệu còn nguyên và chưa bị đụng đến; hãy báo văn phòng.</source>
        <translation>The data&apos;s key is not where it was kept. The data is intact and untouched; tell the office.</translation>
    </message>
    <message>
        <source>Khóa tìm thấy không phải khóa của dữ liệu này. Dữ liệu còn nguyên và chưa bị đụng đến; hãy báo văn phòng.</source>
        <translation>The key that was found is not the key of this data. The data is intact and untouched; tell the office.</translation>
    </message>
    <message>
        <source>Không đọc hoặc ghi được tệp khóa: %1</source>
        <translation>The key file cannot be read or written: %1</translation>
    </message>
    <message>
        <source>Một cửa sổ Lắng Nghe khác đang dùng dữ liệu này. Hãy đóng cửa sổ đó rồi bấm Thử lại.</source>
        <translation>Another Lắng Nghe window is using this data. Close it, then press Try again.</translation>
    </message>
    <message>
        <source>Khóa không mở được dữ liệu này. Dữ liệu còn nguyên và chưa bị đụng đến; hãy báo văn phòng.</source>
        <translation>The key does not open this data. The data is intact and untouched; tell the office.</translation>
    </message>
    <message>
        <source>Dữ liệu này do một phiên bản Lắng Nghe mới hơn ghi. Hãy cập nhật ứng dụng; dữ liệu còn nguyên.</source>
        <translation>A newer version of Lắng Nghe wrote this data. Update the app; the data is intact.</translation>
    </message>
    <message>
        <source>Dữ liệu bị hỏng và không đọc được nhật ký trong đó. Tệp còn nguyên tại chỗ; hãy báo văn phòng: %1</source>
        <translation>The data is damaged and its journal cannot be read. The file is left where it was; tell the office: %1</translation>
    </message>
    <message>
        <source>Không mở được thư mục dữ liệu: %1</source>
        <translation>The data folder cannot be opened: %1</translation>
    </message>
    <message>
        <source>Khóa dữ liệu nằm trong một tệp trên máy này vì máy không có kho khóa: ai lấy được máy thì đọc được dữ liệu.</source>
        <translation>The data&apos;s key lies in a file on this tablet, which has no secret store: whoever takes the tablet can read the data.</translation>
    </message>
    <message>
        <source>Đang ghi âm hội nghị</source>
        <translation>Recording a meeting</translation>
    </message>
    <message>
        <source>Không dựng được màn hình.</source>
        <translation>The screens cannot be built.</translation>
    </message>
</context>
<context>
    <name>ln::audio::ClipPlayer</name>
    <message>
        <source>Loa ngừng hoạt động: không phát tiếp được.</source>
        <translation>The loudspeaker stopped: playing cannot go on.</translation>
    </message>
    <message>
        <source>Không mở được đoạn ghi âm: %1</source>
        <translation>The clip cannot be opened: %1</translation>
    </message>
    <message>
        <source>Không có loa hay tai nghe: không phát được đoạn ghi âm.</source>
        <translation>No loudspeaker or headphones: the clip cannot be played.</translation>
    </message>
    <message>
        <source>Loa không mở được: không phát được đoạn ghi âm.</source>
        <translation>The loudspeaker does not open: the clip cannot be played.</translation>
    </message>
    <message>
        <source>Không tìm được chỗ này trong đoạn ghi âm.</source>
        <translation>This place in the clip cannot be found.</translation>
    </message>
</context>
<context>
    <name>ln::view::AnswerForm</name>
    <message>
        <source>Viết ngày/tháng/năm, ví dụ 30/04/2018.</source>
        <translation>Write day/month/year, such as 30/04/2018.</translation>
    </message>
    <message>
        <source>Hãy chọn kết luận: đã giải quyết, giao giải quyết, vượt thẩm quyền hay ghi nhận.</source>
        <translation>Choose a conclusion: resolved, assigned, beyond authority or noted.</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Trả lời sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Trả lời mới</source>
        <translation>New answer</translation>
    </message>
</context>
<context>
    <name>ln::view::ClipList</name>
    <message>
        <source>Văn phòng đã xác nhận</source>
        <translation>Confirmed by the office</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Chưa kết thúc</source>
        <translation>Not ended yet</translation>
    </message>
    <message>
        <source>Đang ghi ở máy khác</source>
        <translation>Being recorded on another tablet</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Rec</translation>
    </message>
    <message>
        <source>Ở máy khác, chưa có xác nhận</source>
        <translation>On another tablet, not confirmed yet</translation>
    </message>
    <message>
        <source>Chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>0%</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>Tiếp tục từ %1 sau khi mất mạng</source>
        <translation>Went on from %1 after the network was lost</translation>
    </message>
    <message>
        <source>Đang gửi</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Đoạn ghi âm</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Câu %1</source>
        <translation>Turn %1</translation>
    </message>
</context>
<context>
    <name>ln::view::CollectedView</name>
    <message numerus="yes">
        <source>Đã nhập %n phiếu</source>
        <translation>
            <numerusform>%n slip entered</numerusform>
            <numerusform>%n slips entered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 từ %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ý kiến</source>
        <translation>
            <numerusform>%n opinion</numerusform>
            <numerusform>%n opinions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn vị</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa chép gì để dán. Hãy chép một đoạn văn hoặc một bảng có cột đơn vị và nội dung.</source>
        <translation>There is nothing to paste. Copy a text, or a table with a column for the unit and one for the text.</translation>
    </message>
    <message>
        <source>chưa có đơn vị</source>
        <translation>no unit yet</translation>
    </message>
    <message>
        <source>Tệp này không có ý kiến nào. Bảng cần có cột đơn vị và cột nội dung.</source>
        <translation>There is no opinion in this file. The table needs a column for the unit and one for the text.</translation>
    </message>
    <message numerus="yes">
        <source>Thêm cả %n ý kiến đã có trong danh sách</source>
        <translation>
            <numerusform>Also add %n opinion that is already in the list</numerusform>
            <numerusform>Also add %n opinions that are already in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thêm %n ý kiến</source>
        <translation>
            <numerusform>Add %n opinion</numerusform>
            <numerusform>Add %n opinions</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã có đủ trong danh sách</source>
        <translation>All are in the list already</translation>
    </message>
    <message numerus="yes">
        <source>Ghi đơn vị cho %n ý kiến còn lại</source>
        <translation>
            <numerusform>Write whose the %n opinion left is</numerusform>
            <numerusform>Write whose the %n opinions left are</numerusform>
        </translation>
    </message>
    <message>
        <source>Không có ý kiến nào</source>
        <translation>No opinion in it</translation>
    </message>
    <message>
        <source>Đã bỏ hết</source>
        <translation>All left out</translation>
    </message>
</context>
<context>
    <name>ln::view::DisplaySettings</name>
    <message>
        <source>Không ghi được cài đặt của màn hình; lần mở sau sẽ như cũ.</source>
        <translation>The display settings could not be saved; the next start looks as before.</translation>
    </message>
</context>
<context>
    <name>ln::view::DoorSearch</name>
    <message>
        <source>Đã đăng ký %1</source>
        <translation>Registered %1</translation>
    </message>
    <message>
        <source>Đã có mặt</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Khách mời</source>
        <translation>Guest</translation>
    </message>
</context>
<context>
    <name>ln::view::DoorView</name>
    <message>
        <source>Chưa mở hội nghị nào. Hãy mở ở màn hình Hội nghị.</source>
        <translation>No meeting is open. Open one on the Meetings screen.</translation>
    </message>
    <message numerus="yes">
        <source>%n người</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ln::view::DraftKeeper</name>
    <message>
        <source>Phần đang gõ chưa lưu được vào máy. Bộ nhớ có thể đã đầy.</source>
        <translation>What is being typed could not be saved. Storage may be full.</translation>
    </message>
</context>
<context>
    <name>ln::view::FloorView</name>
    <message>
        <source>Chưa mở hội nghị nào.</source>
        <translation>No meeting is open.</translation>
    </message>
    <message>
        <source>Hội nghị đã kết thúc.</source>
        <translation>The meeting is closed.</translation>
    </message>
    <message>
        <source>Hội nghị chưa bắt đầu.</source>
        <translation>The meeting has not started.</translation>
    </message>
    <message>
        <source>Không còn ai chờ phát biểu.</source>
        <translation>Nobody is waiting to speak.</translation>
    </message>
    <message>
        <source>Đang trả lời · Câu %1</source>
        <translation>Answering · Turn %1</translation>
    </message>
    <message>
        <source>Tạm dừng · Câu %1</source>
        <translation>Paused · Turn %1</translation>
    </message>
    <message>
        <source>Đang phát biểu · Câu %1</source>
        <translation>Speaking · Turn %1</translation>
    </message>
    <message>
        <source>%1 chờ</source>
        <translation>%1 waiting</translation>
    </message>
</context>
<context>
    <name>ln::view::HallView</name>
    <message>
        <source>Hội nghị chưa bắt đầu</source>
        <translation>The meeting has not started</translation>
    </message>
    <message>
        <source>Hội nghị đã kết thúc</source>
        <translation>The meeting is closed</translation>
    </message>
    <message>
        <source>Đang trả lời</source>
        <translation>Being answered</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Đang phát biểu</source>
        <translation>Speaking</translation>
    </message>
</context>
<context>
    <name>ln::view::MeetingForm</name>
    <message>
        <source>Hội nghị mới theo hội nghị cũ</source>
        <translation>New meeting like a former one</translation>
    </message>
    <message>
        <source>Thêm hội nghị</source>
        <translation>Add meeting</translation>
    </message>
    <message>
        <source>Sửa hội nghị</source>
        <translation>Edit meeting</translation>
    </message>
    <message>
        <source>Tuyên bố lý do, giới thiệu</source>
        <translation>Opening, introductions</translation>
    </message>
    <message>
        <source>Chủ trì thông báo nội dung</source>
        <translation>The chair presents the subjects</translation>
    </message>
    <message>
        <source>Đại biểu phát biểu</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Thời gian phát biểu là số phút từ 1 đến %1.</source>
        <translation>Speaking time is a number of minutes from 1 to %1.</translation>
    </message>
    <message>
        <source>Số ngày là một số từ 0 đến %1.</source>
        <translation>Days are a number from 0 to %1.</translation>
    </message>
    <message>
        <source>“%1” không phải là một ngày. Viết ngày/tháng/năm, ví dụ 15/03/2018; chưa chốt ngày thì viết tháng/năm, ví dụ 07/2018.</source>
        <translation>“%1” is not a valid date. Write day/month/year, such as 15/03/2018; if the day is not set yet, month/year, such as 07/2018.</translation>
    </message>
</context>
<context>
    <name>ln::view::MeetingsView</name>
    <message>
        <source>Hội nghị năm %1</source>
        <translation>Meetings of %1</translation>
    </message>
    <message>
        <source>Hội nghị</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Chưa mở hội nghị nào</source>
        <translation>No meeting is open</translation>
    </message>
    <message>
        <source>Đã kết thúc lúc %1</source>
        <translation>Closed at %1</translation>
    </message>
    <message>
        <source>Đang diễn ra từ %1</source>
        <translation>In progress since %1</translation>
    </message>
    <message>
        <source>Chưa bắt đầu</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Đang diễn ra</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Chưa chốt ngày</source>
        <translation>Day not set</translation>
    </message>
</context>
<context>
    <name>ln::view::MicrophoneChoice</name>
    <message>
        <source>Mặc định của máy</source>
        <translation>The device&apos;s default</translation>
    </message>
    <message>
        <source>Mặc định của máy: %1</source>
        <translation>The device&apos;s default: %1</translation>
    </message>
    <message>
        <source>%1 (không có)</source>
        <translation>%1 (not there)</translation>
    </message>
    <message>
        <source>Các micrô hiện ra ở đây khi hội nghị đang mở và có micrô cắm vào.</source>
        <translation>Microphones show here while a meeting is open and one is plugged in.</translation>
    </message>
    <message>
        <source>Đổi được cả khi đang ghi; đoạn đang ghi vẫn tiếp tục.</source>
        <translation>Can be changed while recording, too; the recording under way goes on.</translation>
    </message>
</context>
<context>
    <name>ln::view::MicrophoneTest</name>
    <message>
        <source>Đang ghi một lượt phát biểu: thử micrô khi không ghi.</source>
        <translation>A turn is being recorded: try the microphone when nothing is.</translation>
    </message>
    <message>
        <source>Không ghi được vào bộ nhớ của máy.</source>
        <translation>The tablet&apos;s storage cannot be written to.</translation>
    </message>
    <message>
        <source>Chưa thử được</source>
        <translation>Not tried yet</translation>
    </message>
    <message>
        <source>Tốt: nghe rõ</source>
        <translation>Good: clearly heard</translation>
    </message>
    <message>
        <source>Micrô câm</source>
        <translation>Microphone is dead</translation>
    </message>
    <message>
        <source>Tiếng bị vỡ</source>
        <translation>Sound breaks up</translation>
    </message>
    <message>
        <source>Tiếng quá nhỏ</source>
        <translation>Sound too low</translation>
    </message>
    <message>
        <source>Không nghe thấy ai nói</source>
        <translation>Nobody was heard to speak</translation>
    </message>
    <message>
        <source>Quá ồn</source>
        <translation>Too noisy</translation>
    </message>
    <message>
        <source>Hãy nói vài câu vào micrô trong lúc thử.</source>
        <translation>Say a few sentences into the microphone during the test.</translation>
    </message>
    <message>
        <source>Tiếng nói chìm trong tiếng ồn: để micrô gần người nói hơn, tắt quạt hoặc loa ở gần.</source>
        <translation>Speech drowns in the noise: put the microphone nearer to the speaker, switch off fans and loudspeakers close by.</translation>
    </message>
    <message>
        <source>Tiếng nói %1 dB, tiếng ồn %2 dB.</source>
        <translation>Speech %1 dB, noise %2 dB.</translation>
    </message>
</context>
<context>
    <name>ln::view::OpinionList</name>
    <message>
        <source>gửi trước hoặc bằng phiếu</source>
        <translation>sent before or on paper</translation>
    </message>
    <message>
        <source>có ghi âm</source>
        <translation>recorded</translation>
    </message>
    <message numerus="yes">
        <source>%n người cùng ý kiến</source>
        <translation>
            <numerusform>%n other agrees</numerusform>
            <numerusform>%n others agree</numerusform>
        </translation>
    </message>
    <message>
        <source>hai nơi ghi khác nhau</source>
        <translation>two versions</translation>
    </message>
</context>
<context>
    <name>ln::view::PeopleImport</name>
    <message>
        <source>Chưa mở hội nghị nào. Mở một hội nghị trước khi nhập danh sách.</source>
        <translation>No meeting is open. Open one before you import a list.</translation>
    </message>
    <message>
        <source>Chưa rõ cột nào là họ và tên. Hãy chọn ở đầu cột.</source>
        <translation>Which column holds the names is not known. Choose it at the head of the column.</translation>
    </message>
    <message numerus="yes">
        <source>Bổ sung cho %n đại biểu</source>
        <translation>
            <numerusform>Fill in for %n participant</numerusform>
            <numerusform>Fill in for %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nhập %n đại biểu</source>
        <translation>
            <numerusform>Import %n participant</numerusform>
            <numerusform>Import %n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã lưu %1 trong %2</source>
        <translation>%1 of %2 saved</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Tên (cột riêng)</source>
        <translation>Given name (own column)</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Số thứ tự</source>
        <translation>Row number</translation>
    </message>
    <message>
        <source>Bảng dán từ bảng tạm</source>
        <translation>A table that was pasted</translation>
    </message>
    <message>
        <source>Đã dừng: %1 trong %2 đã lưu. Bấm nhập để làm tiếp phần còn lại.</source>
        <translation>Stopped: %1 of %2 were saved. Import again for the rest.</translation>
    </message>
    <message numerus="yes">
        <source>Đã lưu xong %n đại biểu.</source>
        <translation>
            <numerusform>%n participant was saved.</numerusform>
            <numerusform>%n participants were saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cột %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Mỗi lần chỉ đọc một tệp. Hãy thả từng tệp một.</source>
        <translation>Only one file is read at a time. Drop them one by one.</translation>
    </message>
    <message>
        <source>Không có ai mới để nhập</source>
        <translation>Nobody new to import</translation>
    </message>
</context>
<context>
    <name>ln::view::PreparationView</name>
    <message>
        <source>Tổng hợp ý kiến trước hội nghị</source>
        <translation>Opinions collected</translation>
    </message>
    <message>
        <source>Thông báo trên hệ thống truyền thanh</source>
        <translation>Announcement broadcast</translation>
    </message>
    <message>
        <source>Danh sách thành phần tham dự</source>
        <translation>List of participants</translation>
    </message>
    <message>
        <source>Cơ quan cử người trả lời</source>
        <translation>Who answers for each agency</translation>
    </message>
    <message>
        <source>Thử micrô và dung lượng</source>
        <translation>Microphone and storage tested</translation>
    </message>
    <message>
        <source>Thông báo kết quả sau hội nghị</source>
        <translation>Results announced</translation>
    </message>
    <message>
        <source>Chuẩn bị</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Chuẩn bị · %1</source>
        <translation>Preparation · %1</translation>
    </message>
    <message numerus="yes">
        <source>Quá hạn %n ngày</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hạn sau hội nghị %n ngày</source>
        <translation>
            <numerusform>Due %n day after the meeting</numerusform>
            <numerusform>Due %n days after the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hạn trước hội nghị %n ngày</source>
        <translation>
            <numerusform>Due %n day before the meeting</numerusform>
            <numerusform>Due %n days before the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sau %n ngày</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trước %n ngày</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message>
        <source>Hạn %1 (%2)</source>
        <translation>Due %1 (%2)</translation>
    </message>
    <message>
        <source>chưa có ý kiến nào</source>
        <translation>no opinions yet</translation>
    </message>
    <message>
        <source>%1 từ %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ý kiến</source>
        <translation>
            <numerusform>%n opinion</numerusform>
            <numerusform>%n opinions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn vị</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa có ai trong danh sách</source>
        <translation>Nobody on the list yet</translation>
    </message>
    <message numerus="yes">
        <source>%n người</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Máy này còn %1</source>
        <translation>This tablet has %1</translation>
    </message>
    <message>
        <source>Kế hoạch chưa nêu thời hạn; bấm Sửa để đặt</source>
        <translation>The plan gives no number of days; edit the meeting to set one</translation>
    </message>
    <message>
        <source>Chưa có cơ quan nào</source>
        <translation>No agencies yet</translation>
    </message>
    <message numerus="yes">
        <source>%n cơ quan đều đã cử người</source>
        <translation>
            <numerusform>%n agency has named somebody</numerusform>
            <numerusform>all %n agencies have named somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Còn %1 và %n cơ quan nữa chưa phân công</source>
        <translation>
            <numerusform>%1 and %n more: nobody named yet</numerusform>
            <numerusform>%1 and %n more: nobody named yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Còn %1 chưa phân công</source>
        <translation>%1: nobody named yet</translation>
    </message>
</context>
<context>
    <name>ln::view::RegistrationCounts</name>
    <message>
        <source>%1 chờ</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>%1 đã phát biểu</source>
        <translation>%1 spoken</translation>
    </message>
    <message>
        <source>%1 vắng</source>
        <translation>%1 absent</translation>
    </message>
    <message>
        <source>%1 rút</source>
        <translation>%1 withdrawn</translation>
    </message>
    <message>
        <source>%1 chờ · %2 đã phát biểu</source>
        <translation>%1 waiting · %2 spoken</translation>
    </message>
    <message>
        <source>%1 đang phát biểu</source>
        <translation>%1 speaking</translation>
    </message>
</context>
<context>
    <name>ln::view::RegistrationList</name>
    <message>
        <source>Đang phát biểu</source>
        <translation>Speaking</translation>
    </message>
    <message>
        <source>Chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Đã mời</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Đã phát biểu</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Đã rút</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>ln::view::ReviewView</name>
    <message>
        <source>%1 chưa ghi nội dung</source>
        <translation>%1 without text</translation>
    </message>
    <message>
        <source>%1 chưa có trả lời</source>
        <translation>%1 without an answer</translation>
    </message>
    <message>
        <source>%1 chưa có kết luận</source>
        <translation>%1 without a conclusion</translation>
    </message>
    <message>
        <source>%1 giao mà chưa có thời hạn</source>
        <translation>%1 assigned without a due day</translation>
    </message>
    <message>
        <source>Phiếu giấy</source>
        <translation>Paper slip</translation>
    </message>
    <message>
        <source>Gửi trước hội nghị</source>
        <translation>Sent before the meeting</translation>
    </message>
    <message>
        <source>Câu %1</source>
        <translation>Turn %1</translation>
    </message>
    <message>
        <source>Cùng ý kiến: %1</source>
        <translation>Same opinion: %1</translation>
    </message>
    <message>
        <source>Giao %1 · hạn %2</source>
        <translation>Assigned to %1 · due %2</translation>
    </message>
    <message>
        <source>Ghi: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Sửa lần cuối: %1 · còn nguyên bản gốc</source>
        <translation>Last change: %1 · the original is kept</translation>
    </message>
    <message>
        <source>Giao %1 · chưa có hạn</source>
        <translation>Assigned to %1 · no due day yet</translation>
    </message>
    <message>
        <source>Ý kiến: %1</source>
        <translation>Opinions: %1</translation>
    </message>
</context>
<context>
    <name>ln::view::SettingsView</name>
    <message>
        <source>Thời gian phát biểu là số phút từ 1 đến %1.</source>
        <translation>The speaking time is a number of minutes from 1 to %1.</translation>
    </message>
    <message>
        <source>Đã có lĩnh vực “%1”.</source>
        <translation>There is a topic “%1” already.</translation>
    </message>
    <message>
        <source>Đã có cơ quan “%1”.</source>
        <translation>There is an agency “%1” already.</translation>
    </message>
</context>
<context>
    <name>ln::view::Shell</name>
    <message>
        <source>Lắng Nghe</source>
        <translation>Lắng Nghe</translation>
    </message>
    <message>
        <source>Bàn đăng ký %1</source>
        <translation>Desk %1</translation>
    </message>
    <message>
        <source>Chưa mở hội nghị nào</source>
        <translation>No meeting is open</translation>
    </message>
</context>
<context>
    <name>ln::view::SoundKeeping</name>
    <message>
        <source>Vẫn đang ghi giữa hai lượt.</source>
        <translation>Still recording between two turns.</translation>
    </message>
    <message>
        <source>Đã dừng ghi; không giữ lại gì cho đến khi bấm ghi tiếp hoặc hết lượt.</source>
        <translation>Recording was stopped; nothing is kept until it is taken up again or the turn is over.</translation>
    </message>
    <message>
        <source>Giữ sẵn 10 giây trước khi mời người tiếp theo.</source>
        <translation>The 10 seconds before the next call are being kept.</translation>
    </message>
</context>
<context>
    <name>ln::view::SoundWarnings</name>
    <message>
        <source>Bộ nhớ đầy, đã dừng ghi</source>
        <translation>Storage full, recording stopped</translation>
    </message>
    <message>
        <source>Đã dừng ghi âm</source>
        <translation>Recording stopped</translation>
    </message>
    <message>
        <source>Mất micrô</source>
        <translation>Microphone gone</translation>
    </message>
    <message>
        <source>Micrô câm</source>
        <translation>Microphone is dead</translation>
    </message>
    <message>
        <source>Tiếng bị vỡ</source>
        <translation>Sound breaks up</translation>
    </message>
    <message>
        <source>Tiếng quá nhỏ</source>
        <translation>Sound too low</translation>
    </message>
    <message numerus="yes">
        <source>Chỉ còn ghi được %n phút</source>
        <translation>
            <numerusform>Only %n more minute of recording</numerusform>
            <numerusform>Only %n more minutes of recording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bộ nhớ sắp đầy: chỉ ghi âm được khoảng %n phút nữa. Hãy xóa bớt tệp khác trên máy; văn bản vẫn có chỗ riêng.</source>
        <translation>
            <numerusform>Storage is nearly full: there is room for about %n more minute of recording. Delete other files on the tablet; text has room of its own.</numerusform>
            <numerusform>Storage is nearly full: there is room for about %n more minutes of recording. Delete other files on the tablet; text has room of its own.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin còn %1 %</source>
        <translation>Battery at %1 %</translation>
    </message>
    <message>
        <source>Pin còn %1 %: hãy cắm sạc ngay, nếu máy tắt thì việc ghi âm dừng lại.</source>
        <translation>Battery at %1 %: plug in the charger now; when the tablet goes off, recording stops.</translation>
    </message>
    <message>
        <source>Sai micrô</source>
        <translation>Other microphone</translation>
    </message>
</context>
<context>
    <name>ln::view::SyncState</name>
    <message numerus="yes">
        <source>%n mục</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đoạn</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 chờ gửi</source>
        <translation>%1 · %2 to send</translation>
    </message>
    <message>
        <source>Chưa ghép văn phòng</source>
        <translation>Not enrolled</translation>
    </message>
    <message>
        <source>Tạm dừng gửi</source>
        <translation>Sending is paused</translation>
    </message>
    <message>
        <source>Ngoại tuyến</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Đang nối văn phòng</source>
        <translation>Connecting to the office</translation>
    </message>
    <message>
        <source>Chưa gửi được</source>
        <translation>Cannot send yet</translation>
    </message>
    <message>
        <source>Đang gửi · còn %1</source>
        <translation>Sending · %1 to go</translation>
    </message>
    <message numerus="yes">
        <source>Văn phòng không nhận %n mục</source>
        <translation>
            <numerusform>The office refused %n item</numerusform>
            <numerusform>The office refused %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã gửi hết</source>
        <translation>All sent</translation>
    </message>
    <message>
        <source>Không nối</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Đang nối</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Có trở ngại</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>Đã nối văn phòng</source>
        <translation>Connected to the office</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Chờ văn phòng</source>
        <translation>Waiting for the office</translation>
    </message>
    <message>
        <source>Đang gửi</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Có mục không được nhận</source>
        <translation>Some items were refused</translation>
    </message>
    <message>
        <source>Máy này chưa đọc được dữ liệu của chính mình để gửi: %1</source>
        <translation>This tablet cannot read its own data to send it: %1</translation>
    </message>
    <message>
        <source>Có một đoạn ghi âm không đọc được trên máy này nên chưa gửi được; các đoạn khác vẫn gửi.</source>
        <translation>A clip on this tablet cannot be read, so it is not sent; the others are.</translation>
    </message>
    <message numerus="yes">
        <source>Văn phòng không nhận %n đoạn ghi âm; bản gốc vẫn giữ trên máy.</source>
        <translation>
            <numerusform>The office refused %n clip; the original stays on this tablet.</numerusform>
            <numerusform>The office refused %n clips; the originals stay on this tablet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 phút</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 giờ</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 ngày</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Đồng hồ máy này chậm %1 so với văn phòng, nên giờ ghi trong biên bản sẽ sai. Hãy chỉnh lại giờ của máy.</source>
        <translation>This tablet&apos;s clock is %1 behind the office&apos;s, so the times in the record will be wrong. Please set the tablet&apos;s clock.</translation>
    </message>
    <message>
        <source>Đồng hồ máy này nhanh %1 so với văn phòng, nên giờ ghi trong biên bản sẽ sai. Hãy chỉnh lại giờ của máy.</source>
        <translation>This tablet&apos;s clock is %1 ahead of the office&apos;s, so the times in the record will be wrong. Please set the tablet&apos;s clock.</translation>
    </message>
    <message numerus="yes">
        <source>%n chờ gửi</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa ghép</source>
        <translation>Not enrolled</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n chờ gửi</source>
        <translation>
            <numerusform>%1 · %n to send</numerusform>
            <numerusform>%1 · %n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ln::view::SyncView</name>
    <message>
        <source>Gửi về văn phòng</source>
        <translation>Send to the office</translation>
    </message>
    <message>
        <source>Gửi về %1</source>
        <translation>Send to %1</translation>
    </message>
    <message>
        <source>Không lưu được việc ghép vào máy này: %1</source>
        <translation>The enrolment cannot be saved on this tablet: %1</translation>
    </message>
    <message>
        <source>Máy tính bảng</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Bàn đăng ký %1</source>
        <translation>Desk %1</translation>
    </message>
    <message>
        <source>%1 / %2 mục</source>
        <translation>%1 / %2 items</translation>
    </message>
    <message>
        <source>%1 / %2 đoạn · %3</source>
        <translation>%1 / %2 clips · %3</translation>
    </message>
    <message>
        <source>Không có</source>
        <translation>Nothing</translation>
    </message>
    <message numerus="yes">
        <source>Giữ trên máy; %n mục văn phòng không nhận</source>
        <translation>
            <numerusform>Kept here; the office refused %n item</numerusform>
            <numerusform>Kept here; the office refused %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Giữ trên máy cho tới khi văn phòng xác nhận từng mục</source>
        <translation>Kept here until the office confirms each item</translation>
    </message>
    <message numerus="yes">
        <source>%n mục</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đoạn</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Đủ ghi âm hơn %1 giờ</source>
        <translation>Room to record more than %1 hours</translation>
    </message>
    <message numerus="yes">
        <source>Đủ ghi âm khoảng %n phút</source>
        <translation>
            <numerusform>Room to record about %n minute</numerusform>
            <numerusform>Room to record about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Đủ ghi âm khoảng %1 giờ</source>
        <translation>Room to record about %1 hours</translation>
    </message>
</context>
<context>
    <name>ln::view::Tablet</name>
    <message numerus="yes">
        <source>Đã khôi phục %n đoạn ghi âm bị ngắt giữa chừng.</source>
        <translation>
            <numerusform>%n clip that was cut off is whole again.</numerusform>
            <numerusform>%n clips that were cut off are whole again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Có đoạn ghi âm cũ chưa đọc được. %1</source>
        <translation>An old clip cannot be read yet. %1</translation>
    </message>
    <message>
        <source>Một tệp ghi âm bị hỏng, đã để riêng ở %1. Ghi chép không bị ảnh hưởng.</source>
        <translation>A sound file is damaged and was set aside at %1. What was written is not affected.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu bị hỏng, đã dựng lại từ nhật ký: còn %1 mục, mất %2 mục. Bản hỏng để ở %3.</source>
        <translation>The data file was damaged and has been rebuilt from the journal: items kept %1, lost %2. The damaged file is at %3.</translation>
    </message>
    <message>
        <source>Chưa bật được việc gửi về văn phòng: %1</source>
        <translation>Sending to the office could not be started: %1</translation>
    </message>
    <message>
        <source>Đang ghi âm ở hội nghị này. Kết thúc lượt phát biểu rồi hãy mở hội nghị khác.</source>
        <translation>This meeting is being recorded. End the turn first, then open another meeting.</translation>
    </message>
</context>
<context>
    <name>ln::view::TurnPage</name>
    <message>
        <source>Ý kiến %1</source>
        <translation>Opinion %1</translation>
    </message>
    <message>
        <source>Cùng ý kiến: %1</source>
        <translation>Same opinion: %1</translation>
    </message>
</context>
<context>
    <name>ln::view::UndoStack</name>
    <message>
        <source>Đã làm lại: %1.</source>
        <translation>Done again: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n người giữ nguyên vì đã điểm danh, đăng ký hoặc được sửa.</source>
        <translation>
            <numerusform>%n person stays: checked in, registered or edited since.</numerusform>
            <numerusform>%n people stay: checked in, registered or edited since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã hoàn tác: %1.</source>
        <translation>Undone: %1.</translation>
    </message>
</context>
</TS>
