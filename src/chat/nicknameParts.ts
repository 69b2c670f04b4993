/**
 * What nicknames are made of. All people are invented: given names are chosen so that no
 * combination with a surname of this list is a widely known person.
 */
import type { Line } from './line.ts';

/** Splits `许 Xu,陆 Lu` into lines. */
const table = (text: string): Line[] =>
  text.split(',').map((entry) => {
    const gap = entry.indexOf(' ');
    return [entry.slice(0, gap), entry.slice(gap + 1)];
  });

export const SURNAMES = table(
  '许 Xu,陆 Lu,方 Fang,孟 Meng,沈 Shen,顾 Gu,程 Cheng,温 Wen,秦 Qin,邵 Shao,汪 Wang,夏 Xia,叶 Ye,苏 Su,简 Jian,庄 Zhuang,' +
    '祁 Qi,林 Lin,周 Zhou,陈 Chen,吴 Wu,郑 Zheng,何 He,罗 Luo,梁 Liang,宋 Song,唐 Tang,韩 Han,冯 Feng,邓 Deng,曹 Cao,' +
    '彭 Peng,曾 Zeng,田 Tian,董 Dong,潘 Pan,袁 Yuan,蔡 Cai,蒋 Jiang,余 Yu,杜 Du,戴 Dai,钟 Zhong,姜 Jiang,范 Fan,石 Shi,' +
    '姚 Yao,谭 Tan,廖 Liao,邹 Zou,熊 Xiong,金 Jin,郝 Hao,白 Bai,崔 Cui,康 Kang,邱 Qiu,侯 Hou,乔 Qiao,骆 Luo,柯 Ke,俞 Yu',
);

export const GIVEN = table(
  '婧 Jing,一鸣 Yiming,雨桐 Yutong,知夏 Zhixia,若溪 Ruoxi,子衿 Zijin,佳宁 Jianing,文朗 Wenlang,晓棠 Xiaotang,书禾 Shuhe,' +
    '予安 Yuan,明远 Mingyuan,亦然 Yiran,可欣 Kexin,慕白 Mubai,景和 Jinghe,嘉树 Jiashu,星野 Xingye,依诺 Yinuo,梓涵 Zihan,' +
    '承宇 Chengyu,静怡 Jingyi,春燕 Chunyan,秀兰 Xiulan,建军 Jianjun,冬生 Dongsheng,桂芳 Guifang,素云 Suyun,婉清 Wanqing,' +
    '南乔 Nanqiao,向晚 Xiangwan,望舒 Wangshu,时雨 Shiyu,青禾 Qinghe,沐阳 Muyang,梦洁 Mengjie,雪莹 Xueying,思远 Siyuan,' +
    '培元 Peiyuan,卓然 Zhuoran,云舒 Yunshu,锦程 Jincheng,若兰 Ruolan,佩玲 Peiling,晓雯 Xiaowen,立言 Liyan,诗涵 Shihan,' +
    '梦琪 Mengqi,嘉怡 Jiayi,欣妍 Xinyan,晨曦 Chenxi,雅琴 Yaqin,振邦 Zhenbang,淑敏 Shumin,春生 Chunsheng,德顺 Deshun,' +
    '小满 Xiaoman,念初 Nianchu,清欢 Qinghuan,之遥 Zhiyao,亚楠 Yanan,瑞琪 Ruiqi,玉洁 Yujie,彦廷 Yanting,砚秋 Yanqiu,岩 Yan,' +
    '蔓 Man,海棠 Haitang,书瑶 Shuyao,启明 Qiming,怀远 Huaiyuan,松年 Songnian,长安 Changan,半夏 Banxia,初七 Chuqi,以宁 Yining',
);

export const CALLED = table(
  '阿{x} A-{x},小{x} Xiao {x},大{x} Big {x},{x}{x} {x}-{x},{x}仔 {x} Zai,{x}哥 Brother {x},{x}姐 Sister {x},{x}宝 {x} Bao',
);

export const SYLLABLES = table(
  '泽 Ze,柚 You,宁 Ning,楠 Nan,诺 Nuo,豆 Dou,萌 Meng,凯 Kai,朵 Duo,雯 Wen,帆 Fan,悦 Yue,洛 Luo,萱 Xuan,辰 Chen,菲 Fei,' +
    '禾 He,桃 Tao,杰 Jie,珊 Shan,睿 Rui,晴 Qing,鹿 Lu,涛 Tao,娟 Juan,峰 Feng,茜 Xi,凡 Fan,瑶 Yao,航 Hang,梨 Li,可 Ke,岚 Lan,' +
    '妍 Yan,远 Yuan,芸 Yun,燕 Yan,森 Sen,麦 Mai,言 Yan,昊 Hao,敏 Min,伟 Wei,琪 Qi,乐 Le,安 An,川 Chuan,苗 Miao,贝 Bei,淼 Miao',
);

export const THINGS = table(
  '栗子 Chestnut,芋圆 Taro Ball,山茶 Camellia,柠檬 Lemon,柚子 Pomelo,桂花 Osmanthus,麦穗 Wheat Ear,青柠 Lime,薄荷 Mint,' +
    '海盐 Sea Salt,松果 Pinecone,橘子 Tangerine,豆沙 Bean Paste,布丁 Pudding,年糕 Rice Cake,小米 Millet,团子 Dumpling,' +
    '南瓜 Pumpkin,西柚 Grapefruit,杏仁 Almond,核桃 Walnut,云朵 Cloud,微风 Breeze,晚霞 Sunset,星河 Starry Sky,雨滴 Raindrop,' +
    '雪糕 Ice Cream,海鸥 Seagull,鲸鱼 Whale,刺猬 Hedgehog,麻雀 Sparrow,橘猫 Ginger Cat,柴犬 Shiba,仓鼠 Hamster,锦鲤 Koi,' +
    '蜗牛 Snail,考拉 Koala,企鹅 Penguin,水獭 Otter,栀子 Gardenia,茉莉 Jasmine,雏菊 Daisy,蒲公英 Dandelion,向日葵 Sunflower,' +
    '银杏 Ginkgo,梧桐 Plane Tree,竹子 Bamboo,芦苇 Reed,苔藓 Moss,枫叶 Maple Leaf,豌豆 Pea,土豆 Potato,番茄 Tomato,秋葵 Okra,' +
    '香菜 Coriander,生姜 Ginger,花椒 Pepper,奶酪 Cheese,可颂 Croissant,吐司 Toast,泡芙 Cream Puff,拿铁 Latte,摩卡 Mocha,' +
    '乌龙 Oolong,酸奶 Yoghurt,豆浆 Soy Milk,汤圆 Tangyuan,粽子 Zongzi,月饼 Mooncake,包子 Baozi,煎饼 Pancake,米线 Rice Noodle,' +
    '荔枝 Lychee,芒果 Mango,椰子 Coconut,石榴 Pomegranate,蓝莓 Blueberry,草莓 Strawberry,西瓜 Watermelon,樱桃 Cherry,' +
    '无花果 Fig,火龙果 Dragon Fruit,糯米 Sticky Rice,红豆 Red Bean,陶罐 Clay Pot,纸船 Paper Boat,风筝 Kite,灯塔 Lighthouse',
);

export const AROUND_THINGS = table(
  '{x} {x},{x} {x},{x}妈妈 {x} Mum,{x}爸爸 {x} Dad,{x}同学 Student {x},{x}酱 Little {x},{x}不加糖 Unsweetened {x},{x}的猫 {x} and Cat,' +
    '一颗{x} One {x},半个{x} Half a {x},快乐的{x} Happy {x},爱吃{x} {x} Lover,今天{x}了吗 {x} Today?,{x}小姐 Miss {x},' +
    '{x}先生 Mr {x},{x}大王 King {x},追风的{x} Windy {x},{x}在路上 {x} on the Road,不是{x} Not a {x},{x}味的夏天 {x} Summer,' +
    '{x}要早睡 {x} Sleeps Early,{x}本{x} Just {x},两只{x} Two of {x},{x}家的猫 Cat of {x},隔壁{x} {x} Next Door,{x}慢慢来 Slow {x},' +
    '{x}与海 {x} and Sea,会飞的{x} Flying {x},{x}不想上班 {x} Off Work,{x}加冰 {x} on Ice,深夜{x} Midnight {x},{x}手记 {x} Notes,' +
    '{x}杂货铺 {x} Corner Shop,{x}研究所 {x} Institute,冬日{x} Winter {x},{x}吃货 Foodie {x}',
);

export const OPENINGS = table(
  '南风 South Wind,山月 Mountain Moon,江雪 River Snow,浅夏 Early Summer,晚舟 Evening Boat,微雨 Light Rain,长街 Long Street,' +
    '旧巷 Old Lane,北岸 North Bank,清晨 Daybreak,半山 Half a Hill,西窗 West Window,云边 Edge of Clouds,星光 Starlight,' +
    '落日 Setting Sun,青石 Bluestone,松间 Among Pines,白鹭 Egret,渔火 Fishing Lamp,花期 Blossom Time,秋水 Autumn Water,' +
    '冬青 Holly,春泥 Spring Mud,海风 Sea Breeze,竹影 Bamboo Shade,归鸟 Homing Bird,远山 Far Hills,麦浪 Wheat Waves,' +
    '夜航 Night Voyage,初雪 First Snow,灯火 Lamplight,暮色 Dusk',
);

export const CLOSINGS = table(
  '知我意 Knows Me,不识路 Lost Its Way,慢慢走 Takes Its Time,等一人 Waits,如故 Unchanged,有归期 Will Return,入梦来 in Dreams,' +
    '照归途 Lights the Way,不言语 Keeps Silent,听潮声 Hears the Tide,向远方 Far Ahead,共白头 Grows Old,煮茶 Brews Tea,' +
    '温酒 Warms Wine,似从前 as Before,在人间 on Earth,问归人 Asks the Way,皆可期 Has Hopes,无闲事 at Leisure,落满肩 on Shoulders,' +
    '未央 Unending,正好 Just Right,且徐行 Walks On,渡我 Ferries Me,不负 Kept Its Word,吹又生 Grows Again,留白 in White,' +
    '三两声 Two or Three,过万重 Past the Hills,寄远 Sent Far,可亲 Dear to Me,生花 Blooms',
);

export const TRADES = table(
  '烘焙 Bakes,摄影 Photo,母婴 Baby Shop,跨境 Cross-border,供应链 Supply,咖啡 Coffee,护肤 Skincare,花艺 Flowers,茶叶 Tea,' +
    '民宿 Homestay,设计 Design,运营 Ops,电商 E-com,文案 Copy,水果 Fruit,农产 Farm,教培 Tutoring,瑜伽 Yoga,健身 Fitness,' +
    '家居 Home,皮具 Leather,陶艺 Pottery,插画 Drawing,会务 Events,猎头 Headhunter,旅拍 Trip Photo',
);

export const BEFORE_SURNAMES = table(
  '老{x} Old {x},小{x} Young {x},阿{x} A-{x},{x}记 House {x},{x}师傅 Master {x},{x}老师 Teacher {x}',
);

export const CITIES = table(
  "成都 Chengdu,杭州 Hangzhou,广州 Guangzhou,深圳 Shenzhen,苏州 Suzhou,武汉 Wuhan,长沙 Changsha,西安 Xi'an,南京 Nanjing," +
    '青岛 Qingdao,厦门 Xiamen,昆明 Kunming,重庆 Chongqing,郑州 Zhengzhou,宁波 Ningbo,合肥 Hefei,大连 Dalian,沈阳 Shenyang,' +
    '福州 Fuzhou,佛山 Foshan,东莞 Dongguan,义乌 Yiwu,温州 Wenzhou,济南 Jinan,天津 Tianjin,贵阳 Guiyang',
);
