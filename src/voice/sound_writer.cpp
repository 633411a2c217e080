#include "voice/sound_writer.hpp"

#include <vorbis/vorbisenc.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <stdexcept>

namespace coach {

namespace fs = std::filesystem;

class SoundWriter::Encoder {
 public:
  explicit Encoder(const fs::path& file) : name_(file.string()), out_(file, std::ios::binary) {
    check();
  }
  Encoder(const Encoder&) = delete;
  Encoder& operator=(const Encoder&) = delete;
  virtual ~Encoder() = default;
  virtual void write(std::span<const float> samples) = 0;
  virtual void finish() = 0;

 protected:
  std::ofstream& out() { return out_; }
  void put(const unsigned char* bytes, long count) {
    out_.write(reinterpret_cast<const char*>(bytes), count);
  }
  void check() {
    if (!out_.flush())
      throw std::runtime_error(name_ + ": cannot write this file");
  }

 private:
  std::string name_;
  std::ofstream out_;
};

namespace {

class WavEncoder final : public SoundWriter::Encoder {
 public:
  WavEncoder(const fs::path& file, int channels, int rate)
      : Encoder(file), channels_(static_cast<std::uint32_t>(channels)),
        rate_(static_cast<std::uint32_t>(rate)) {
    header();
  }
  void write(std::span<const float> samples) override {
    std::vector<unsigned char> bytes;
    bytes.reserve(2 * samples.size());
    for (const float sample : samples) {
      const auto value =
          static_cast<std::uint16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767));
      bytes.push_back(static_cast<unsigned char>(value & 0xFFU));
      bytes.push_back(static_cast<unsigned char>(value >> 8U));
    }
    put(bytes.data(), static_cast<long>(bytes.size()));
    size_ += static_cast<std::uint32_t>(bytes.size());
  }
  void finish() override {
    out().seekp(0);
    header();
    check();
  }

 private:
  void word(std::uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i)
      out().put(static_cast<char>((value >> (8U * static_cast<unsigned>(i))) & 0xFFU));
  }
  void header() {
    out() << "RIFF";
    word(36 + size_, 4);
    out() << "WAVEfmt ";
    word(16, 4);
    word(1, 2);
    word(channels_, 2);
    word(rate_, 4);
    word(rate_ * channels_ * 2, 4);
    word(channels_ * 2, 2);
    word(16, 2);
    out() << "data";
    word(size_, 4);
  }

  std::uint32_t channels_, rate_, size_ = 0;
};

/// libvorbis' state, which is to be cleared in the reverse order.
struct Vorbis {
  vorbis_info info{};
  vorbis_comment comment{};
  vorbis_dsp_state dsp{};
  vorbis_block block{};
  ogg_stream_state stream{};

  Vorbis(int channels, int rate, float quality) {
    vorbis_info_init(&info);
    if (vorbis_encode_init_vbr(&info, channels, rate, quality) != 0) {
      vorbis_info_clear(&info);
      throw std::runtime_error("cannot encode sound at this rate");
    }
    vorbis_comment_init(&comment);
    vorbis_analysis_init(&dsp, &info);
    vorbis_block_init(&dsp, &block);
    ogg_stream_init(&stream, 1);
  }
  Vorbis(const Vorbis&) = delete;
  Vorbis& operator=(const Vorbis&) = delete;
  ~Vorbis() {
    ogg_stream_clear(&stream);
    vorbis_block_clear(&block);
    vorbis_dsp_clear(&dsp);
    vorbis_comment_clear(&comment);
    vorbis_info_clear(&info);
  }
};

class OggEncoder final : public SoundWriter::Encoder {
 public:
  OggEncoder(const fs::path& file, int channels, int rate, const Comments& comments, float quality)
      : Encoder(file), vorbis_(channels, rate, quality),
        channels_(static_cast<std::size_t>(channels)) {
    for (const auto& [name, words] : comments)
      vorbis_comment_add_tag(&vorbis_.comment, name.c_str(), words.c_str());
    std::array<ogg_packet, 3> headers{};
    vorbis_analysis_headerout(&vorbis_.dsp, &vorbis_.comment, headers.data(), &headers[1],
                              &headers[2]);
    for (ogg_packet& header : headers)
      ogg_stream_packetin(&vorbis_.stream, &header);
    ogg_page page{};
    while (ogg_stream_flush(&vorbis_.stream, &page) != 0)
      put_page(page);
  }
  void write(std::span<const float> samples) override {
    constexpr std::size_t most = 1024;
    for (std::size_t at = 0; at < samples.size(); at += most * channels_) {
      const auto part = samples.subspan(at, std::min(most * channels_, samples.size() - at));
      const std::size_t frames = part.size() / channels_;
      float** buffer = vorbis_analysis_buffer(&vorbis_.dsp, static_cast<int>(frames));
      for (std::size_t i = 0; i < part.size(); ++i)
        buffer[i % channels_][i / channels_] = part[i];
      vorbis_analysis_wrote(&vorbis_.dsp, static_cast<int>(frames));
      encode();
    }
  }
  void finish() override {
    vorbis_analysis_wrote(&vorbis_.dsp, 0);
    encode();
    check();
  }

 private:
  void put_page(const ogg_page& page) {
    put(page.header, page.header_len);
    put(page.body, page.body_len);
  }
  void encode() {
    ogg_packet packet{};
    ogg_page page{};
    while (vorbis_analysis_blockout(&vorbis_.dsp, &vorbis_.block) == 1) {
      vorbis_analysis(&vorbis_.block, nullptr);
      vorbis_bitrate_addblock(&vorbis_.block);
      while (vorbis_bitrate_flushpacket(&vorbis_.dsp, &packet) != 0) {
        ogg_stream_packetin(&vorbis_.stream, &packet);
        while (ogg_stream_pageout(&vorbis_.stream, &page) != 0)
          put_page(page);
      }
    }
  }

  Vorbis vorbis_;
  std::size_t channels_;
};

} // namespace

SoundWriter::SoundWriter(const fs::path& file, SoundFormat format, int channels, int rate,
                         const Comments& comments, float quality) {
  if (format == SoundFormat::ogg)
    encoder_ = std::make_unique<OggEncoder>(file, channels, rate, comments, quality);
  else
    encoder_ = std::make_unique<WavEncoder>(file, channels, rate);
}

SoundWriter::~SoundWriter() = default;

void SoundWriter::write(std::span<const float> samples) { encoder_->write(samples); }
void SoundWriter::finish() { encoder_->finish(); }

SoundFormat format_of(const fs::path& file) {
  return file.extension() == ".ogg" ? SoundFormat::ogg : SoundFormat::wav;
}

} // namespace coach
