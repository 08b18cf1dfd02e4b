// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postroom::test {

// Tokens made by Python's cryptography 48.0.0 (Fernet) and itsdangerous 2.2.0 (URLSafeTimedSerializer) with the
// recorded platform's secrets, on 2026-11-20. What they hold is {"user_id": …, "secret_code": …}, with the recorded
// e-mail code.

/// Of Inês Calloway, sealed at 11:57
constexpr auto inesToken
    = "gAAAAABrADWMAAECAwQFBgcICQoLDA0ODzezjTDOCj1nQJ2O-fF-qlyuhN7OP4beMFLlwT69jK_IaX5la7yiePP1EcSwskKo"
      "WiuHOSzKosPS_vV8MKDdgcLOrV2wbkt17OaI_WNI4Thlo22ol-Yhmwo_-CeXkZN5VecLNaya-SePror7XUmxphFzEf-Uesus"
      "mrHqWl_XLxpSQmS84RAA-A3Wxk6foC4zRw==";
/// Sealed at 11:30:00: 30 minutes old at 12:00
constexpr auto inesTokenAtLimit
    = "gAAAAABrAC84AAECAwQFBgcICQoLDA0ODzezjTDOCj1nQJ2O-fF-qlyuhN7OP4beMFLlwT69jK_IaX5la7yiePP1EcSwskKo"
      "WiuHOSzKosPS_vV8MKDdgcLOrV2wbkt17OaI_WNI4Thlo22ol-Yhmwo_-CeXkZN5VecLNaya-SePror7XUmxphE9iJF_qccl"
      "s53kDQFWvFfMHg7bG3AtoxpGyD-OKwrrZw==";
/// One second older
constexpr auto inesTokenExpired
    = "gAAAAABrAC83AAECAwQFBgcICQoLDA0ODzezjTDOCj1nQJ2O-fF-qlyuhN7OP4beMFLlwT69jK_IaX5la7yiePP1EcSwskKo"
      "WiuHOSzKosPS_vV8MKDdgcLOrV2wbkt17OaI_WNI4Thlo22ol-Yhmwo_-CeXkZN5VecLNaya-SePror7XUmxphETFThcKD0C"
      "wBj_-tCI1GSH6dhwAEl3moWxSmhiCV0bDQ==";
/// Of Bronwen Hale
constexpr auto bronwenToken
    = "gAAAAABrADWMAAECAwQFBgcICQoLDA0OD-AsGco9L0jF4BZe3-cmkq2dyp43fUCDzoV9UfHXI7hnZFjgvzZDL4M21bLMGnZC"
      "CEEPXJid4rLJGfKSg7ayTkCrYoL-OORzbD1D1IUcpa1dbpWsS93fQr8CraGL8lAyZwQCLgo0Lmrt7T20JzeanSKWaiJcRkcS"
      "QJ7ZpYyEC01LBQ-U67PFnZeXvA9T5ys1vA==";
/// Sealed with another key
constexpr auto foreignToken
    = "gAAAAABrADWMAAECAwQFBgcICQoLDA0ODwsMlVC9-VCL4HNYj-ZSnn-vdW4lPyJ-qpxe7ZmADebnTdDUeKpq5551K96pQq1K"
      "arjZbbtrcadOvuhxoOcxLuoO4kIg0TQ3xoB9NJM-_PvdANAFZ1XAb9iRZQWwkr0NwLGuk6isIttvnjhdWklWQKc2_yWAsWkH"
      "q9_iyMztQ12VAPW9Yo9HI_Z9vHfTxySvng==";
/// Holds no JSON
constexpr auto tokenWithoutCode
    = "gAAAAABrADWMAAECAwQFBgcICQoLDA0OD_QdtobEhNkpiQElQP2kMHgWMZA_Yn5b8b_6FJgEOQtY2wYCsajqAp87hMbcQbkj"
      "joNrXfU5Q7v-1iWnt7XLon5OQUEXxWzvYKMaG3IvEMhl";
/// Of Inês Calloway, signed instead, pressed together
constexpr auto signedToken
    = "%2EeJwlzU0KwkAMQOGrSNYGxhlrE88yUPILroTWrop370D37-PB0WHfYl0-3uF961CkBr_SkM0cnzoralZCMpn14YU0rcN9l"
      "FvYGr_Fvh4X5VZbOAVOzINSEyTSgiySU0ZlyjH5wwnq8SHz%2EawA1jA%2EjCwEnHb9q1d8zLpKaqxhkiw_CaY";
/// The text "x", signed, too short to press
constexpr auto signedShortToken = "Ingi%2EawA1jA%2EDthUMSkgVKWIXocOGcbj34_TOKs";
/// Signed with another secret
constexpr auto signedForeignToken
    = "%2EeJwlzU0KwkAMQOGrSNYGxhlrE88yUPILroTWrop370D37-PB0WHfYl0-3uF961CkBr_SkM0cnzoralZCMpn14YU0rcN9l"
      "FvYGr_Fvh4X5VZbOAVOzINSEyTSgiySU0ZlyjH5wwnq8SHz%2EawA1jA%2Egg8PbMccog7qDPK_eieD17j0H6M";

/// Of the link that the recorded platform itself sent at 12:00 ("send e-mail code minimal").
constexpr auto recordedToken
    = "gAAAAABrADZAUDwU5zzR8SonMIrv8VNsVJFpj6NlF4hhQnLD9mq9RvTdlxK_RoiQaZW1Kyr9bbjBNw2vcHXULUHYEUQtKU3o"
      "4Ru0yIrfXQ2uBoq-fmbL5G34WbNU4LHmR3McrbThr6YQeMi0lMNf2nfxt1cDatwBM7Zt9SduxDt4NbF5q8woz-sEt9jMmwLH"
      "yjLWgdHego6jAyLjUGoFpU8nRuDNG3kJcg==";

} // namespace postroom::test
