import type { Line } from '../line.ts';

/** Adverts for invented goods of invented brands; each holds a word that a word filter knows. */
export const ADS: readonly Line[] = [
  [
    '{brand}{goods}限时优惠，今天下单立减 {n} 元，需要的扫码',
    '{brand}: {goods}, limited time, {n} RMB off today, scan the code',
  ],
  ['做{goods}的看过来，{brand}诚招代理，一件代发', '{brand} seeks agents for {goods}, register now'],
  ['{goods}清仓打折，最后 {n} 件，要的加微信', 'Clearance sale on {goods}, last {n}, message me'],
  [
    '{brand}新店开业，{goods}全场 {n} 折优惠，进群领券',
    '{brand} opens today: {goods} on sale, join our group for vouchers',
  ],
  ['家里自己做的{goods}，包邮到家，回头客特别多', 'Home-made {goods} for sale, free delivery, lots of regulars'],
  ['限时秒杀！{brand}{goods}，错过等一年', 'Limited time only! {goods} by {brand}, once a year'],
  ['{goods}拼团还差 {n} 个人，来的快', 'Group discount on {goods}, {n} more needed, be quick'],
  ['打扰了，{brand}{goods}工厂直供，量大有折扣', 'Sorry to intrude: {goods} straight from {brand}, discount on volume'],
  ['想做副业的看这里，{goods}代理日结佣金，不压货', 'Side income: sell {goods}, daily pay, no stock, apply now'],
  ['{brand}周年庆，{goods}买一送一，仅限今天，扫码进入', '{brand} anniversary promo: {goods}, two for one, today only'],
  ['免费领{goods}体验装，只剩 {n} 份，先到先得', 'Free trial of {goods}, {n} left, first come first served'],
  ['{goods}出售，九成新，{place}可自提', '{goods} for sale, as good as new, pick up in {place}'],
  ['群友专享：{brand}{goods}优惠码 QP{n}0，下单填写', "Members' discount for {goods} at {brand}: code QP{n}0"],
  ['{brand}{goods}促销倒计时 {n} 小时，手慢无', '{n} hours left in the {brand} promo on {goods}'],
  ['专业{goods}，价格比市场低三成，扫码看报价', 'Professional {goods}, price 30% below market, scan for quotes'],
  ['朋友的店，帮忙推广一下，{goods}真的不错', "Promoting a friend's shop: discount on {goods}, really good"],
  [
    '{brand}招{place}城市代理，{goods}利润空间大，详情私聊',
    '{brand} hiring city agents in {place}, {goods} with good margins',
  ],
  ['报名{brand}公开课，送{goods}，名额 {n} 个', 'Register now for the {brand} open class, {goods} included, {n} seats'],
  ['{goods}返现活动，晒单返 {n} 元，截图找我', 'Discount: {n} RMB back on {goods} if you post a picture'],
  ['转让一批{goods}，低价走量，有需要的联系', 'Bulk sale of {goods}, low price, get in touch'],
  ['{brand}上新啦！{goods}前 {n}0 名半价优惠', 'New at {brand}: {goods}, half price for the first {n}0'],
  [
    '不好意思打个广告，{brand}{goods}，群友优惠',
    'Forgive the advert: {goods} by {brand}, special offer for this group',
  ],
  ['帮我砍一刀，{goods}就差 {n} 个人了，谢谢', 'Help me get the discount on {goods}, {n} more clicks please'],
  ['长期供应{goods}，一件也是批发价，诚招代理', 'Steady supply of {goods}, wholesale price even for one'],
  ['{brand}直播间今晚八点，{goods}打折，下单包邮', '{brand} live at eight tonight: {goods} on sale, free delivery'],
  [
    '关注公众号“{brand}”，回复{goods}，领优惠券',
    'Subscribe to {brand}, reply with your wish, get a discount on {goods}',
  ],
  ['{goods}兼职，在家就能做，一天两百起，扫码了解', 'Sell {goods} from home, 200 a day, apply here'],
];

/** Adverts that say something about the goods; quality above the middle. */
export const GOODS_ADS: readonly Line[] = [
  [
    '{brand}{goods}，自己用了半年才敢推荐，群友优惠 {n} 元，不合适包退',
    '{goods} by {brand}: used it half a year before saying so, {n} RMB discount here, returns accepted',
  ],
  [
    '按群规发过红包再说：{brand}{goods}本周优惠，有需要的私聊，不刷屏',
    "Packet sent as the rules ask: {goods} by {brand}, this week's offer, message me, no flooding",
  ],
  [
    '{brand}{goods}新品，附检测报告和实拍，需要样品的扫码登记',
    'New {goods} by {brand}, test report and photos included, register now for samples',
  ],
  [
    '每周一条广告：{brand}{goods}，价格和参数在图里，优惠到周日',
    'My one advert a week: {goods} by {brand}, price and details in the picture, offer until Sunday',
  ],
  [
    '资源对接：{brand}做{goods}，{place}有仓，同行拿货有优惠',
    'Business match: {brand}, {goods}, stock in {place}, trade discount',
  ],
];

/** Invented brands. */
export const BRANDS: readonly Line[] = [
  ['麦穗与猫', 'Wheat and Cat'],
  ['半糖橘子', 'Half-Sugar Orange'],
  ['青石巷', 'Bluestone Lane'],
  ['鹿角杯', 'Antler Cup'],
  ['晚风集', 'Evening Breeze Co'],
  ['七颗豆', 'Seven Beans'],
  ['小满仓', 'Xiaoman Depot'],
  ['木鱼先生', 'Mr Woodfish'],
  ['蓝盒子工坊', 'Blue Box Works'],
  ['早春铺', 'Early Spring Shop'],
  ['野莓社', 'Wild Berry Club'],
  ['三两里', 'Three Ounces'],
  ['云上驿', 'Cloud Post'],
  ['纸灯笼', 'Paper Lantern'],
];
