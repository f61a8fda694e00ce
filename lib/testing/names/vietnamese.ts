import { latinParts, type NameLists } from './name-parts'

/** The first form is the one on the card; others as heard or typed abroad. Middle parts stand between family and given. */
export const vietnameseNames: NameLists & { middle: NameLists['given'] } = {
  family: latinParts(`
    Nguyễn Nguyen Nguyên Nguyn; Trần Tran; Lê Le; Phạm Pham; Hoàng Hoang; Huỳnh Huynh; Phan; Vũ Vu; Võ Vo;
    Đặng Dang; Bùi Bui; Đỗ Do; Hồ Ho; Ngô Ngo; Dương Duong Doung; Lý Ly Li; Đinh Dinh; Trịnh Trinh;
    Mai May; Trương Truong Truang; Lâm Lam; Cao; Đoàn Doan; Tạ Ta; Châu Chau; Quách Quach; Thái Thai`),
  middle: latinParts(`
    Thị Thi; Văn Van; Minh; Ngọc Ngoc; Hữu Huu; Quốc Quoc; Thanh; Đức Duc; Hoàng Hoang; Xuân Xuan;
    Kim; Phương Phuong; Gia Ja; Bảo Bao; Thùy Thuy Thui; Mỹ My; Công Cong; Như Nhu`),
  given: latinParts(`
    Hương Huong Houng; Hùng Hung; Quyết Quyet Quiet; Duyên Duyen Zuyen; Phúc Phuc Fuc; Bảo Bao; Anh; Linh;
    Trang Chang; Tuấn Tuan; Dũng Dung Zung; Hà Ha; Lan; Mai; Nam; Sơn Son; Thảo Thao; Thủy Thuy; Tú Tu;
    Vân Van; Việt Viet; Yến Yen; Khánh Khanh; Hiếu Hieu; Đạt Dat; Giang Jang; Hạnh Hanh; Hoa; Hòa Hoà;
    Kiên Kien; Long; Loan; Ly; Nga; Nhung; Oanh; Quân Quan; Quỳnh Quynh; Thắng Thang; Trung Chung;
    Trinh; Uyên Uyen; Vinh; Vy Vi; Bình Binh; Cường Cuong; Diệp Diep; Hải Hai; Hằng Hang; Tâm Tam`),
}
