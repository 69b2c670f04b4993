import type { TopicWords } from '../bank.ts';

export const photography = {
  things: [
    ['定焦镜头', 'prime lenses'],
    ['人像布光', 'portrait lighting'],
    ['后期调色', 'colour grading'],
    ['快门速度', 'shutter speed'],
    ['白平衡', 'white balance'],
    ['胶片扫描', 'film scans'],
    ['夜景', 'night shots'],
    ['构图', 'composition'],
    ['婚礼跟拍', 'wedding shoots'],
    ['三脚架', 'tripods'],
    ['RAW 格式', 'RAW files'],
    ['外拍', 'outdoor shoots'],
  ],
  talk: [
    ['早起两小时就为这点晨光，值了', 'Up two hours early for this bit of light, worth it'],
    ['客户说要“高级感”，我修了七版', "The client wants it “classy”, I'm on version seven"],
    ['卡里 2000 张，选片选到怀疑人生', '2,000 frames on the card, culling until I doubt my life'],
    ['今天云太好看了，都在拍云吧', "The clouds today! Surely you're all shooting them"],
    ['换了 35 定焦之后就没拆下来过', 'Put on the 35 prime and never took it off again'],
  ],
  asks: [
    ['室内拍娃光线暗，ISO 开到多少还能看？', 'Dim rooms and a lively child: how high can ISO go?'],
    ['第一支人像镜头，50 还是 85？', 'First portrait lens: 50 or 85?'],
    ['夜景总是糊，是三脚架的问题吗？', 'My night shots are always soft, is it the tripod?'],
    ['照片发朋友圈就变色，怎么解决？', 'Colours shift when I post to Moments, how do I fix that?'],
    ['跟拍一天收多少合适？二线城市', "What do you charge for a day's shoot in a mid-size city?"],
  ],
  answers: [
    ['全画幅 3200 放心用，后期降噪一点就行', '3200 is fine on full frame, a little noise reduction does the rest'],
    ['空间小选 50，常拍外景选 85', 'Small rooms, take 50; mostly outdoors, take 85'],
    ['关防抖，用两秒延时，再看是不是风吹的', 'Turn stabilisation off, use a two-second timer, then look for wind'],
    ['导出前转成 sRGB，十有八九就好了', "Convert to sRGB on export, nine times in ten that's it"],
  ],
  tips: [
    [
      '逆光拍人像，对着脸测光，再加半档曝光，头发丝会亮起来',
      'Backlit portraits: meter on the face and add half a stop, the hair lights up',
    ],
    [
      '快门别低于焦距的倒数，手持 85 就不要慢于 1/100',
      'Keep the shutter above one over focal length: with an 85, 1/100 or faster',
    ],
    ['窗光旁边放一块白泡沫板，阴影马上就柔了', 'A white foam board across from the window softens shadows at once'],
    ['一天只带一支定焦出门，构图进步最快', 'One prime for a whole day out teaches composition fastest'],
    ['双卡同时写，婚礼这种重拍不了的场合必须开', "Write to both cards at weddings and anything else you can't repeat"],
  ],
  goods: [
    ['二手镜头', 'used lenses'],
    ['修图预设包', 'editing presets'],
    ['写真套餐', 'portrait packages'],
    ['影棚时段', 'studio hours'],
    ['摄影课', 'photography classes'],
  ],
} satisfies TopicWords;
