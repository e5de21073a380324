import { MAP_WORDS } from "../text/mapWords.ts";

/** Every word that MapLibre itself says, in Japanese. */
export const MAP_LOCALE: Readonly<Record<string, string>> = {
  "AttributionControl.ToggleAttribution": "出典の表示を切り替える",
  "AttributionControl.MapFeedback": "地図についての意見を送る",
  "FullscreenControl.Enter": "全画面で見る",
  "FullscreenControl.Exit": "全画面をやめる",
  "GeolocateControl.FindMyLocation": "いまいる場所を示す",
  "GeolocateControl.LocationNotAvailable": "いまいる場所が分かりません",
  "LogoControl.Title": "MapLibreのしるし",
  "Map.Title": MAP_WORDS.canvas,
  "Marker.Title": "地図の記号",
  "NavigationControl.ResetBearing": "北を上にもどす",
  "NavigationControl.ZoomIn": "大きく",
  "NavigationControl.ZoomOut": "小さく",
  "Popup.Close": "とじる",
  "ScaleControl.Feet": "フィート",
  "ScaleControl.Meters": "m",
  "ScaleControl.Kilometers": "km",
  "ScaleControl.Miles": "マイル",
  "ScaleControl.NauticalMiles": "海里",
  "GlobeControl.Enable": "地球儀で見る",
  "GlobeControl.Disable": "平らな地図で見る",
  "TerrainControl.Enable": "地形を立体で見る",
  "TerrainControl.Disable": "地形を平らにする",
  "CooperativeGesturesHandler.WindowsHelpText":
    "Ctrlキーを押しながら回すと、地図の大きさが変わります",
  "CooperativeGesturesHandler.MacHelpText": "⌘キーを押しながら回すと、地図の大きさが変わります",
  "CooperativeGesturesHandler.MobileHelpText": "2本の指で地図を動かします",
};
